/** What a reader sees of an element. Ask after a frame was drawn: then styles and layout are up to date. */

import { isDrawnText } from './found-blocks';
import { outerElement } from './outer-element';

/** Text for screen readers alone is often clipped to a box of one pixel. */
const CLIPPED_PX = 1;

/**
 * Elements outside the viewport count as visible, also where the page lets the browser skip their drawing
 * (`content-visibility: auto`).
 */
const ASKED: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false };

/**
 * The element whose box shows what stands in this one: itself, unless it has none of its own (`display: contents`). Null
 * where nobody sees it.
 */
export function seenBox(element: Element): Element | null {
  for (let outer: Element | null = element; outer !== null; outer = outerElement(outer)) {
    if (outer.checkVisibility(ASKED)) return outer;
    const { display, visibility } = getComputedStyle(outer);
    if (display !== 'contents' || visibility !== 'visible') return null;
  }
  return null;
}

export const isVisible = (element: Element): boolean => seenBox(element) !== null;

/**
 * Whether text right within a component has no place, though the component has: it stands in none of the slots of a closed
 * root, which scripts cannot ask. Makes the browser lay the page out.
 */
export function hasUnslottedText(element: Element): boolean {
  if (!element.localName.includes('-') || element.shadowRoot !== null) return false;
  const text = [...element.childNodes].find(isDrawnText);
  if (text === undefined) return false;
  const range = element.ownerDocument.createRange();
  range.selectNode(text);
  return range.getClientRects().length === 0;
}

/** Whether a box is clipped away, or none at all. */
export function isClipped({ width, height }: DOMRectReadOnly): boolean {
  return width <= CLIPPED_PX && height <= CLIPPED_PX;
}

/** Where it may be either, only its style knows. A component in a line of text is part of it, also as a box of its own. */
export function isDrawnInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents') return true;
  return display.startsWith('inline') && element.localName.includes('-');
}
