/** Opens and closes the card: carries out what the reducer of src/page/card-state.ts decides. */
import { CLOSED, nextCardState, type CardEffect, type CardEvent, type CardState } from '../../page/card-state';
import { rangeOf, spanOfClaim, type PlacedClaim } from '../../page/placed-claim';
import type { CardAnchor, CardFactory, OpenedBy } from '../card-link';
import { savingFrom } from '../saved/save-from-page';
import type { InteractivePage } from './interactive-page';

export interface CardControl {
  send(event: CardEvent): void;
  contains(event: Event): boolean;
  /** The claim whose card is shown, or the last that was: where the cursor goes on from. */
  readonly current: string | null;
  readonly isOpen: boolean;
}

/** A rectangle of a frame, as the page's viewport has it. */
function inTopView(rect: DOMRect, document: Document): DOMRect {
  const frame = document.defaultView?.frameElement;
  if (!frame) return rect;
  const outer = frame.getBoundingClientRect();
  const moved = new DOMRect(
    rect.x + outer.x + frame.clientLeft,
    rect.y + outer.y + frame.clientTop,
    rect.width,
    rect.height,
  );
  return inTopView(moved, frame.ownerDocument);
}

/** The frame in the page itself, where the claim stands in one. */
function containerInTop(container: Element): Element {
  const frame = container.ownerDocument.defaultView?.frameElement;
  return frame ? containerInTop(frame) : container;
}

/** Measured anew at each call; where the text is gone, the last place holds until the card closes. */
function anchorOf(placed: PlacedClaim): CardAnchor {
  const { container } = placed.block;
  let last: Range | null = null;
  const range = () => {
    const span = spanOfClaim(placed);
    if (span !== null) last = rangeOf(span);
    return last;
  };
  const toTop = (rect: DOMRect) => inTopView(rect, container.ownerDocument);
  return {
    getBoundingClientRect: () => toTop(range()?.getBoundingClientRect() ?? new DOMRect()),
    getClientRects: () => [...(range()?.getClientRects() ?? [])].map(toTop),
    container: containerInTop(container),
  };
}

export function startCardControl(
  { document, claims, signal, loadRecord }: InteractivePage,
  factory: CardFactory,
  moved: (step: 'next' | 'previous') => void,
): CardControl {
  let state: CardState = CLOSED;
  let current: string | null = null;

  const show = (id: string, by: OpenedBy) => {
    const placed = claims.get(id);
    if (placed === undefined) return;
    current = id;
    claims.setCurrent(id);
    card.show(placed.claim, anchorOf(placed), by);
  };
  const carryOut = (effect: CardEffect) => {
    if (effect.do === 'wait') setTimeout(() => send({ type: 'due', token: effect.token }), effect.ms);
    else if (effect.do === 'show') show(effect.claim, effect.by);
    else {
      claims.setCurrent(null);
      card.hide();
    }
  };
  const send = (event: CardEvent) => {
    if (signal.aborted) return;
    const step = nextCardState(state, event);
    state = step.state;
    step.effects.forEach(carryOut);
  };
  const card = factory({
    signal,
    closed: () => send({ type: 'close' }),
    hovered: (inside) => send({ type: 'card', inside }),
    dismissed: (id) => claims.dismiss(id),
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
    contains: (event) => card.contains(event),
    get current() {
      return current;
    },
    get isOpen() {
      return state.phase === 'open' || state.phase === 'leaving';
    },
  };
}
