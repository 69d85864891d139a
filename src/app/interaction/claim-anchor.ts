/** Where the card of a claim, or of a selection, belongs. */
import { outerElement } from '../../page/outer-element';
import { isForm, parentOf } from '../../page/own-members';
import { rangeOf, spanOfClaim, type PlacedClaim } from '../../page/placed-claim';
import type { CardAnchor } from '../card-link';
import { inTopView } from './in-top-view';

/** A form whose controls stand in the place of its members leads whoever goes by them round in a circle. */
function isBeyondForm(element: Element): boolean {
  for (let outer: Element | null = element; outer !== null; outer = outerElement(outer))
    if (isForm(outer) && outer.parentNode !== parentOf(outer)) return true;
  return false;
}

/** The frame in the page itself, where the element stands in one. */
function containerInTop(container: Element): Element {
  const frame = container.ownerDocument.defaultView?.frameElement;
  if (frame) return containerInTop(frame);
  return isBeyondForm(container) ? container.ownerDocument.documentElement : container;
}

function anchorIn(container: Element, range: () => Range | null): CardAnchor {
  const toTop = (rect: DOMRect) => inTopView(rect, container.ownerDocument);
  return {
    getBoundingClientRect: () => toTop(range()?.getBoundingClientRect() ?? new DOMRect()),
    getClientRects: () => [...(range()?.getClientRects() ?? [])].map(toTop),
    container: containerInTop(container),
  };
}

/** Measured anew at each call; where the text is gone, the last place holds until the card closes. */
export function claimAnchor(placed: PlacedClaim): CardAnchor {
  let last: Range | null = null;
  return anchorIn(placed.block.container, () => {
    const span = spanOfClaim(placed);
    if (span !== null) last = rangeOf(span);
    return last;
  });
}

/** Without a range, as for a selection in a frame that is closed to us, the card stands at the top of the page. */
export function rangeAnchor(document: Document, range: Range | null): CardAnchor {
  const around = range?.commonAncestorContainer;
  const container = around?.nodeType === Node.ELEMENT_NODE ? (around as Element) : around?.parentElement;
  return anchorIn(container ?? document.documentElement, () => range);
}
