import { flowGroups } from '../../page/flow-groups';
import { quoteClaim } from '../../page/quote-claim';
import type { CardFactory } from '../card-link';
import { startCardControl } from './card-control';
import { createClaimCursor } from './claim-cursor';
import { followPointer } from './follow-pointer';
import type { Interaction, InteractivePage } from './interactive-page';

/** Starts pointer, keys, cursor and card of a marked page; all end with the page's signal. */
export function startInteraction(page: InteractivePage, factory: CardFactory): Interaction {
  page.claims.groupBy(flowGroups);
  const card = startCardControl(page, factory, (step) => cursor.move(step));
  const cursor = createClaimCursor(page.claims, card);
  for (const document of [page.document, ...page.frames]) followPointer(page, document, card);
  return {
    move: cursor.move,
    reveal: cursor.reveal,
    quote: (id) => {
      const placed = page.claims.get(id);
      return placed === undefined ? null : quoteClaim(placed, page.document);
    },
    gone: (claim) => card.send({ type: 'gone', claim }),
    close: () => card.send({ type: 'close' }),
  };
}
