/** Opens and closes the card: carries out what the reducer of src/page/card-state.ts decides. */
import { CLOSED, nextCardState, type CardEffect, type CardEvent, type CardState } from '../../page/card-state';
import { rangeOf, spanOfClaim, type PlacedClaim } from '../../page/placed-claim';
import { openCardSocket, type CardAnchor, type CardPort, type OpenedBy } from '../card-link';
import { askForCard, askForRecord } from './background';
import type { PageClaims } from './page-claims';

export interface CardControl {
  send(event: CardEvent): void;
  contains(event: Event): boolean;
  /** The claim whose card is shown, or the last that was: where the cursor goes on from. */
  readonly current: string | null;
  readonly isOpen: boolean;
  /** Loads the card's script before it is needed. */
  load(): void;
}

export interface CardControlWorld {
  claims: PageClaims;
  move(step: 'next' | 'previous'): void;
  signal: AbortSignal;
}

/** Measured anew at each call; where the text is gone, the last place holds until the card closes. */
function anchorOf(placed: PlacedClaim): CardAnchor {
  let last: Range | null = null;
  const range = () => {
    const span = spanOfClaim(placed);
    if (span !== null) last = rangeOf(span);
    return last;
  };
  return {
    getBoundingClientRect: () => range()?.getBoundingClientRect() ?? new DOMRect(),
    getClientRects: () => [...(range()?.getClientRects() ?? [])],
    container: placed.block.container,
  };
}

export function startCardControl({ claims, move, signal }: CardControlWorld): CardControl {
  let state: CardState = CLOSED;
  let port: CardPort | null = null;
  let current: string | null = null;
  let isLoading = false;
  /** What was to be shown before the card's script had come. */
  let early: { claim: string; by: OpenedBy } | null = null;

  const show = (id: string, by: OpenedBy) => {
    current = id;
    claims.setCurrent(id);
    if (port === null) {
      early = { claim: id, by };
      return load();
    }
    const placed = claims.get(id);
    if (placed !== undefined) port.show(placed.claim, anchorOf(placed), by);
  };
  const hide = () => {
    early = null;
    claims.setCurrent(null);
    port?.hide();
  };
  const carryOut = (effect: CardEffect) => {
    if (effect.do === 'wait') setTimeout(() => send({ type: 'due', token: effect.token }), effect.ms);
    else if (effect.do === 'show') show(effect.claim, effect.by);
    else hide();
  };
  const send = (event: CardEvent) => {
    if (signal.aborted) return;
    const step = nextCardState(state, event);
    state = step.state;
    step.effects.forEach(carryOut);
  };
  const load = () => {
    if (isLoading || signal.aborted) return;
    isLoading = true;
    openCardSocket({ register }, signal);
    void askForCard();
  };
  const register = (factory: Parameters<Parameters<typeof openCardSocket>[0]['register']>[0]) => {
    if (port !== null || signal.aborted) return;
    const opened = factory({
      signal,
      closed: () => send({ type: 'close' }),
      hovered: (inside) => send({ type: 'card', inside }),
      dismissed: (id) => claims.dismiss(id),
      moved: move,
      loadRecord: askForRecord,
    });
    port = opened;
    signal.addEventListener('abort', () => opened.stop(), { once: true });
    if (early !== null) show(early.claim, early.by);
    early = null;
  };
  return {
    send,
    contains: (event) => port?.contains(event) === true,
    get current() {
      return current;
    },
    get isOpen() {
      return state.phase === 'open' || state.phase === 'leaving';
    },
    load,
  };
}
