import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { CardAnchor, OpenedBy } from '../card-link';
import { placeHost } from './card-host';

/** Between the claim's line and the card, in px: near enough to reach, far enough to leave the line readable. */
const GAP = 6;
/** Between the card and the window's edge, in px. */
const EDGE = 8;
/** Below this height, in px, the card rather covers the claim than ending before the closest citation's figures. */
const LEAST_HEIGHT = 260;
/** The same where the card is as narrow as a phone, and its lines are more. */
const LEAST_HEIGHT_NARROW = 340;
/** The same where a pointer opened it: what the card covers lies under the pointer, and a press would be the card's. */
const LEAST_HEIGHT_BESIDE = 150;
/** In px, as in the card's own sheet. */
const NARROW = 432;

function leastHeight(by: OpenedBy): number {
  if (by === 'pointer') return LEAST_HEIGHT_BESIDE;
  return innerWidth < NARROW ? LEAST_HEIGHT_NARROW : LEAST_HEIGHT;
}

/** Keeps the card at its claim while the page scrolls and the card grows; returns the stop. */
export function placeCard(anchor: CardAnchor, element: HTMLElement, by: OpenedBy): () => void {
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
            const height = Math.min(Math.max(availableHeight, leastHeight(by)), innerHeight - 2 * EDGE);
            element.style.setProperty('--room-y', `${height}px`, 'important');
          },
        }),
      ],
    }).then(({ x, y }) => {
      const lowest = innerHeight - EDGE - element.offsetHeight;
      const { top, bottom } = anchor.getBoundingClientRect();
      // Within the window where the claim is: one that is scrolled away takes its card along.
      const isSeen = bottom > 0 && top < innerHeight;
      placeHost(element, x, isSeen ? Math.max(EDGE, Math.min(y, lowest)) : y);
    });
  };
  return autoUpdate(reference, element, update);
}
