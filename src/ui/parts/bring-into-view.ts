/**
 * Frames in which an element is held where it was brought: what is far from the screen has only an estimate of its height
 * until it comes near, and moves what stands below it.
 */
const FRAMES = 6;

/** At once: a slow scroll would miss its end where parts of a list are drawn on the way. */
export function bringIntoView(element: Element, block: 'start' | 'center'): void {
  let left = FRAMES;
  const hold = () => {
    if (!element.isConnected) return;
    element.scrollIntoView({ block, behavior: 'instant' });
    left -= 1;
    if (left > 0) requestAnimationFrame(hold);
  };
  hold();
}
