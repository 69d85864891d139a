/** Parts of a page that come without a change of its markup: frames that load, components that draw themselves. */
import type { OpenParts } from './open-parts';
import { readableFrames } from './readable-frames';

/** What was found when the page was looked through. */
export interface FoundParts {
  parts: OpenParts;
  /** Documents of frames that are read as parts of the page. */
  frames: Document[];
}

/** Ends with what is to be told each time the page was looked through; `came` is called when there is more. */
export function lateParts(view: Window, came: () => void): (found: FoundParts) => void {
  const known = new WeakSet<Document | EventTarget>();
  const wait = (target: EventTarget, once: boolean, isNew: () => boolean) => {
    if (known.has(target)) return;
    known.add(target);
    target.addEventListener('load', () => isNew() && came(), { once });
  };
  return ({ parts, frames }) => {
    for (const frame of frames) known.add(frame);
    // A frame loads anew whenever it shows another document.
    for (const frame of parts.frames)
      wait(frame, false, () => readableFrames([frame]).some((inner) => !known.has(inner)));
    if (parts.isDrawing && view.document.readyState !== 'complete') wait(view, true, () => true);
  };
}
