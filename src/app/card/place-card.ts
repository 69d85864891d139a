import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { CardAnchor } from '../card-link';
import { placeHost } from './card-host';

/** Between the claim's line and the card, in px: near enough to reach, far enough to leave the line readable. */
const GAP = 6;
/** Between the card and the window's edge, in px. */
const EDGE = 8;
/** Below this height, in px, the card rather covers the claim than being too low to read. */
const LEAST_HEIGHT = 160;

/** Keeps the card at its claim while the page scrolls and the card grows; returns the stop. */
export function placeCard(anchor: CardAnchor, element: HTMLElement): () => void {
  const reference = {
    getBoundingClientRect: () => anchor.getBoundingClientRect(),
    getClientRects: () => anchor.getClientRects(),
    ...(anchor.container ? { contextElement: anchor.container } : {}),
  };
  const update = () => {
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableWidth, availableHeight }) => {
            element.style.setProperty('--room-x', `${availableWidth}px`, 'important');
            element.style.setProperty('--room-y', `${Math.max(availableHeight, LEAST_HEIGHT)}px`, 'important');
          },
        }),
      ],
    }).then(({ x, y }) => placeHost(element, x, y));
  };
  return autoUpdate(reference, element, update);
}
