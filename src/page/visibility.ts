/** What a reader sees of an element. Ask after a frame was drawn: then styles and layout are up to date. */

/** Text for screen readers alone is often clipped to a box of one pixel. */
const CLIPPED_PX = 1;

/**
 * Not asked about opacity: what fades in while scrolling is seen soon. Elements outside the viewport count as visible,
 * also where the page lets the browser skip their drawing (`content-visibility: auto`).
 */
const ASKED: CheckVisibilityOptions = { visibilityProperty: true, contentVisibilityAuto: false };

export const isVisible = (element: Element): boolean => element.checkVisibility(ASKED);

/** Whether a box is clipped away, or none at all. */
export function isClipped({ width, height }: DOMRectReadOnly): boolean {
  return width <= CLIPPED_PX && height <= CLIPPED_PX;
}

/** How a custom element is drawn, only its style knows. */
export function isDrawnInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents';
}
