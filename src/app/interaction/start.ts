import { flowGroups } from '../../page/flow-groups';
import { quoteClaim } from '../../page/quote-claim';
import type { CardFactory } from '../card-link';
import { startCardControl } from './card-control';
import { watchClaimInView } from './claim-in-view';
import { createClaimCursor } from './claim-cursor';
import { followPointer } from './follow-pointer';
import type { Interaction, InteractivePage } from './interactive-page';

/** Starts pointer, keys, cursor and card of a marked page; all end with the page's signal. */
export function startInteraction(page: InteractivePage, factory: CardFactory): Interaction {
  page.claims.groupBy(flowGroups);
  const card = startCardControl(page, factory, (step) => cursor.move(step));
  const cursor = createClaimCursor(page.claims, card);
  const followed = new WeakMap<Document, () => void>();
  const follow = (document: Document) => {
    const again = followed.get(document);
    if (again !== undefined) again();
    else followed.set(document, followPointer(page, document, card));
  };
  follow(page.document);
  return {
    follow,
    move: cursor.move,
    reveal: cursor.reveal,
    quote: (id) => {
      const placed = page.claims.get(id);
      return placed === undefined ? null : quoteClaim(placed, page.document);
    },
    inView: watchClaimInView(page),
    showFound: card.showFound,
    gone: (claim) => card.send({ type: 'gone', claim }),
    close: () => card.send({ type: 'close' }),
  };
}
