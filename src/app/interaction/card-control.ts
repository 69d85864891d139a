/** Opens and closes the card: carries out what the reducer of src/page/card-state.ts decides. */
import { CLOSED, nextCardState, type CardEffect, type CardEvent, type CardState } from '../../page/card-state';
import { citeFromPage } from '../cite-from-page';
import { hideHere, showAgain } from '../hide-from-page';
import type { CardFactory, OpenedBy } from '../card-link';
import type { LookedUp } from '../content/look-up';
import { savingFrom } from '../saved/save-from-page';
import { claimAnchor, rangeAnchor } from './claim-anchor';
import type { InteractivePage } from './interactive-page';

export interface CardControl {
  send(event: CardEvent): void;
  /** Shows what a selection was found to say; it is no claim of the page. */
  showFound(found: LookedUp): void;
  contains(event: Event): boolean;
  /** The claim whose card is shown, or the last that was: where the cursor goes on from. */
  readonly current: string | null;
  readonly isOpen: boolean;
}

export function startCardControl(
  { document, claims, signal, loadRecord }: InteractivePage,
  factory: CardFactory,
  moved: (step: 'next' | 'previous') => void,
): CardControl {
  let state: CardState = CLOSED;
  let current: string | null = null;
  /** Hidden from its own card, which stays open so that it can be taken back. */
  let hidden: string | null = null;

  let lookedUp: LookedUp | null = null;

  const show = (id: string, by: OpenedBy) => {
    if (lookedUp?.claim.id === id) {
      const { claim, range, unread } = lookedUp;
      return card.show(claim, rangeAnchor(document, range), by, { unread });
    }
    const placed = claims.get(id);
    if (placed === undefined) return;
    current = id;
    claims.setCurrent(id);
    card.show(placed.claim, claimAnchor(placed), by);
  };
  const carryOut = (effect: CardEffect) => {
    if (effect.do === 'wait') setTimeout(() => send({ type: 'due', token: effect.token }), effect.ms);
    else if (effect.do === 'show') show(effect.claim, effect.by);
    else {
      hidden = null;
      claims.setCurrent(null);
      card.hide();
    }
  };
  const send = (event: CardEvent) => {
    if (signal.aborted || (event.type === 'gone' && event.claim === hidden)) return;
    const step = nextCardState(state, event);
    state = step.state;
    step.effects.forEach(carryOut);
  };
  const card = factory({
    signal,
    closed: () => send({ type: 'close' }),
    hovered: (inside) => send({ type: 'card', inside }),
    hide: (id) => {
      hidden = id;
      claims.setCurrent(null);
      claims.dismiss(id);
      return hideHere(
        document,
        claims.hidden.find((claim) => claim.id === id),
      );
    },
    restore: (id) => {
      hidden = null;
      if (claims.restore(id)) claims.setCurrent(id);
      return showAgain(document, claims.get(id)?.claim);
    },
    cite: citeFromPage,
    moved,
    savingOf: (id) => {
      const placed = claims.get(id);
      return placed === undefined ? null : savingFrom(document, placed);
    },
    loadRecord,
  });
  signal.addEventListener('abort', () => card.stop(), { once: true });
  return {
    send,
    showFound: (found) => {
      lookedUp = found;
      send({ type: 'open', claim: found.claim.id, by: 'keyboard' });
    },
    contains: (event) => card.contains(event),
    get current() {
      return current;
    },
    get isOpen() {
      return state.phase === 'open' || state.phase === 'leaving';
    },
  };
}
