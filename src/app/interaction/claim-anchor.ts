/** Where the card of a claim, or of a selection, belongs. */
import { rangeOf, spanOfClaim, type PlacedClaim } from '../../page/placed-claim';
import type { CardAnchor } from '../card-link';
import { inTopView } from './in-top-view';

/** The frame in the page itself, where the element stands in one. */
function containerInTop(container: Element): Element {
  const frame = container.ownerDocument.defaultView?.frameElement;
  return frame ? containerInTop(frame) : container;
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
