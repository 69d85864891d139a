/**
 * When the card opens and closes: one pure reducer. It knows claims by id, the pointer by what it is over and time by
 * the numbers it is handed; what is to be done comes back as effects. Every wait bears a token: one that comes due
 * after its state has passed changes nothing.
 */

/** How long the pointer must rest on a claim, in ms: long enough not to follow a pointer that only passes by. */
export const DWELL_MS = 150;
/** The card opens at the latest this long after the pointer came, in ms, however it trembles. */
export const DWELL_AT_MOST_MS = 500;
/** How long the card stays after the pointer left claim and card, in ms: time to cross the gap between them. */
export const LEAVE_MS = 300;

export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

/** Where the pointer rests, and since when (ms). */
interface Resting {
  claim: string;
  since: number;
}

export type CardState = { token: number } & (
  | {
      phase: 'closed';
      /** Closed under the pointer: not opened again before the pointer left it. */ muted: string | null;
    }
  | { phase: 'dwelling'; over: Resting }
  | { phase: 'open'; claim: string; by: OpenedBy }
  | { phase: 'leaving'; claim: string; by: OpenedBy; over: Resting | null }
);

export type CardEvent =
  /** The pointer moved over a claim, or over none; `at` in ms. */
  | { type: 'over'; claim: string | null; at: number }
  /** The pointer came into the card, or left it. */
  | { type: 'card'; inside: boolean }
  | { type: 'due'; token: number }
  | { type: 'open'; claim: string; by: OpenedBy }
  | { type: 'close' }
  /** The claim is no longer on the page. */
  | { type: 'gone'; claim: string };

export type CardEffect =
  { do: 'wait'; ms: number; token: number } | { do: 'show'; claim: string; by: OpenedBy } | { do: 'hide' };

export interface CardStep {
  state: CardState;
  effects: CardEffect[];
}

export const CLOSED: CardState = { phase: 'closed', muted: null, token: 0 };

const same = (state: CardState): CardStep => ({ state, effects: [] });

const waitFor = (over: Resting, at: number) => Math.max(0, Math.min(DWELL_MS, over.since + DWELL_AT_MOST_MS - at));

function show(state: CardState, claim: string, by: OpenedBy): CardStep {
  return { state: { phase: 'open', claim, by, token: state.token + 1 }, effects: [{ do: 'show', claim, by }] };
}

function close(state: CardState, muted: string | null): CardStep {
  const isShown = state.phase === 'open' || state.phase === 'leaving';
  return { state: { phase: 'closed', muted, token: state.token + 1 }, effects: isShown ? [{ do: 'hide' }] : [] };
}

function dwell(state: CardState, over: Resting, at: number): CardStep {
  const token = state.token + 1;
  return { state: { phase: 'dwelling', over, token }, effects: [{ do: 'wait', ms: waitFor(over, at), token }] };
}

/** The card stays for the while, and gives way to the claim the pointer rests on meanwhile, if any. */
function leave(state: CardState, claim: string, by: OpenedBy, over: Resting | null, at: number): CardStep {
  const token = state.token + 1;
  const ms = over === null ? LEAVE_MS : waitFor(over, at);
  return { state: { phase: 'leaving', claim, by, over, token }, effects: [{ do: 'wait', ms, token }] };
}

function pointerOver(state: CardState, claim: string | null, at: number): CardStep {
  switch (state.phase) {
    case 'closed':
      if (claim === null) return same(state.muted === null ? state : { ...state, muted: null });
      return claim === state.muted ? same(state) : dwell(state, { claim, since: at }, at);
    case 'dwelling':
      if (claim === null) return close(state, null);
      return dwell(state, claim === state.over.claim ? state.over : { claim, since: at }, at);
    case 'open':
      if (claim === state.claim) return same(state);
      // A card that no pointer opened does not close because a pointer lies somewhere.
      if (claim === null) return state.by === 'pointer' ? leave(state, state.claim, state.by, null, at) : same(state);
      return leave(state, state.claim, state.by, { claim, since: at }, at);
    case 'leaving':
      if (claim === state.claim) return same({ phase: 'open', claim, by: state.by, token: state.token + 1 });
      if (claim === null) return state.over === null ? same(state) : leave(state, state.claim, state.by, null, at);
      return leave(state, state.claim, state.by, claim === state.over?.claim ? state.over : { claim, since: at }, at);
  }
}

function inCard(state: CardState, inside: boolean): CardStep {
  if (inside && state.phase === 'leaving')
    return same({ phase: 'open', claim: state.claim, by: state.by, token: state.token + 1 });
  if (!inside && state.phase === 'open' && state.by === 'pointer') return leave(state, state.claim, state.by, null, 0);
  return same(state);
}

function due(state: CardState, token: number): CardStep {
  if (token !== state.token) return same(state);
  if (state.phase === 'dwelling') return show(state, state.over.claim, 'pointer');
  if (state.phase !== 'leaving') return same(state);
  if (state.over !== null) return show(state, state.over.claim, 'pointer');
  return state.by === 'pointer' ? close(state, null) : same({ ...state, phase: 'open' });
}

/** Closing by hand mutes the claim under the pointer. */
function closeByHand(state: CardState): CardStep {
  if (state.phase === 'dwelling') return close(state, state.over.claim);
  return state.phase === 'closed' ? same(state) : close(state, state.claim);
}

function gone(state: CardState, claim: string): CardStep {
  if (state.phase === 'closed') return same(state);
  const shown = state.phase === 'dwelling' ? state.over.claim : state.claim;
  if (shown === claim) return close(state, null);
  if (state.phase === 'leaving' && state.over?.claim === claim) return leave(state, state.claim, state.by, null, 0);
  return same(state);
}

/** A card that a press finds open stays as it is; by keys it is shown anew, as it then takes focus. */
function openAtOnce(state: CardState, claim: string, by: OpenedBy): CardStep {
  const isShown = (state.phase === 'open' || state.phase === 'leaving') && state.claim === claim;
  return isShown && by === 'pointer'
    ? same({ phase: 'open', claim, by: state.by, token: state.token + 1 })
    : show(state, claim, by);
}

export function nextCardState(state: CardState, event: CardEvent): CardStep {
  switch (event.type) {
    case 'over':
      return pointerOver(state, event.claim, event.at);
    case 'card':
      return inCard(state, event.inside);
    case 'due':
      return due(state, event.token);
    case 'open':
      return openAtOnce(state, event.claim, event.by);
    case 'close':
      return closeByHand(state);
    case 'gone':
      return gone(state, event.claim);
  }
}
