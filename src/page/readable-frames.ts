/** Tells frames of the same origin that hold text to be read from advertisements. */

/** An article has at least this much text, in characters. */
const LEAST_TEXT = 400;
/** Advertisement frames have fixed sizes; an article has at least this width and height, in CSS px. */
const LEAST_WIDTH = 320;
const LEAST_HEIGHT = 300;
const PROSE = 'article, main, p ~ p';

type Frame = HTMLIFrameElement | HTMLFrameElement;

function isReadable(frame: Frame, inner: Document): boolean {
  const { body } = inner;
  if (body === null || frame.clientWidth < LEAST_WIDTH || frame.clientHeight < LEAST_HEIGHT) return false;
  return body.textContent.length >= LEAST_TEXT && body.querySelector(PROSE) !== null;
}

/** Their documents, with those of frames within them. */
export function readableFrames(frames: Iterable<Frame>): Document[] {
  return [...frames].flatMap((frame) => {
    // Null for another origin.
    const inner = frame.contentDocument;
    if (inner === null || !isReadable(frame, inner)) return [];
    return [inner, ...readableFrames(inner.querySelectorAll<Frame>('iframe, frame'))];
  });
}
