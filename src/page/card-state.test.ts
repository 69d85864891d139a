import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  DWELL_AT_MOST_MS,
  DWELL_MS,
  LEAVE_MS,
  nextCardState,
  type CardEffect,
  type CardEvent,
  type CardState,
} from './card-state';

/** Runs events in order; `due` stands for the wait that was asked for last. */
function run(...events: (CardEvent | 'due')[]): { state: CardState; effects: CardEffect[]; last: CardEffect[] } {
  let state = CLOSED;
  const effects: CardEffect[] = [];
  let last: CardEffect[] = [];
  for (const each of events) {
    const wait = effects.findLast((effect) => effect.do === 'wait');
    const event = each === 'due' ? { type: 'due' as const, token: wait?.do === 'wait' ? wait.token : -1 } : each;
    const step = nextCardState(state, event);
    state = step.state;
    last = step.effects;
    effects.push(...last);
  }
  return { state, effects, last };
}

const over = (claim: string | null, at = 0): CardEvent => ({ type: 'over', claim, at });
const card = (inside: boolean): CardEvent => ({ type: 'card', inside });

describe('the card', () => {
  it('opens when the pointer has rested on a claim', () => {
    expect(run(over('a')).last).toEqual([{ do: 'wait', ms: DWELL_MS, token: 1 }]);
    expect(run(over('a'), 'due').last).toEqual([{ do: 'show', claim: 'a', by: 'pointer' }]);
  });

  it('opens at the latest after half a second, however the pointer trembles', () => {
    const { last } = run(over('a', 0), over('a', DWELL_AT_MOST_MS - 30));
    expect(last).toEqual([{ do: 'wait', ms: 30, token: 2 }]);
  });

  it('does not open for a wait that was overtaken', () => {
    const stale = nextCardState(run(over('a'), over('a', 20)).state, { type: 'due', token: 1 });
    expect(stale.effects).toEqual([]);
    expect(run(over('a'), over(null), 'due').state.phase).toBe('closed');
  });

  it('stays while the pointer crosses to it and rests in it', () => {
    const crossing = run(over('a'), 'due', over(null));
    expect(crossing.last).toEqual([{ do: 'wait', ms: LEAVE_MS, token: crossing.state.token }]);
    expect(run(over('a'), 'due', over(null), card(true), 'due').state.phase).toBe('open');
  });

  it('closes when the pointer has left claim and card', () => {
    expect(run(over('a'), 'due', over(null), 'due').last).toEqual([{ do: 'hide' }]);
    expect(run(over('a'), 'due', card(true), card(false), 'due').last).toEqual([{ do: 'hide' }]);
  });

  it('gives way to another claim the pointer rests on', () => {
    expect(run(over('a'), 'due', over('b', 900), 'due').last).toEqual([{ do: 'show', claim: 'b', by: 'pointer' }]);
  });

  it('does not open again under a pointer that has not moved off since it was closed by hand', () => {
    const closed = run(over('a'), 'due', { type: 'close' }, over('a', 500));
    expect(closed.state.phase).toBe('closed');
    expect(run(over('a'), 'due', { type: 'close' }, over(null), over('a', 500), 'due').state.phase).toBe('open');
  });

  it('does not close because a pointer lies elsewhere, where a key or a tap opened it', () => {
    for (const by of ['keyboard', 'touch'] as const)
      expect(run({ type: 'open', claim: 'a', by }, over(null), 'due').state.phase).toBe('open');
  });

  it('opens at once where a press names its claim, also after it was closed there, and stays as it is where it is open', () => {
    const press = { type: 'open', claim: 'a', by: 'pointer' } as const;
    expect(run(over('a'), press).last).toEqual([{ do: 'show', claim: 'a', by: 'pointer' }]);
    expect(run(over('a'), 'due', { type: 'close' }, press).last).toEqual([{ do: 'show', claim: 'a', by: 'pointer' }]);
    const again = run(over('a'), 'due', press);
    expect([again.state.phase, again.last]).toEqual(['open', []]);
  });

  it('closes where its claim goes', () => {
    expect(run(over('a'), 'due', { type: 'gone', claim: 'a' }).last).toEqual([{ do: 'hide' }]);
    expect(run(over('a'), { type: 'gone', claim: 'a' }, 'due').effects).not.toContainEqual(
      expect.objectContaining({ do: 'show' }),
    );
    expect(run(over('a'), 'due', { type: 'gone', claim: 'b' }).last).toEqual([]);
  });

  it('is never hidden unless shown, and shows a claim only that the last events named', () => {
    const event = fc.oneof(
      fc.record({ type: fc.constant('over' as const), claim: fc.constantFrom('a', 'b', null), at: fc.nat(2000) }),
      fc.record({ type: fc.constant('card' as const), inside: fc.boolean() }),
      fc.record({ type: fc.constant('due' as const), token: fc.nat(12) }),
      fc.record({
        type: fc.constant('open' as const),
        claim: fc.constantFrom('a', 'b'),
        by: fc.constantFrom('touch' as const, 'pointer' as const),
      }),
      fc.constant({ type: 'close' as const }),
      fc.record({ type: fc.constant('gone' as const), claim: fc.constantFrom('a', 'b') }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let state: CardState = CLOSED;
        let shown: string | null = null;
        for (const each of events) {
          const step = nextCardState(state, each);
          state = step.state;
          for (const effect of step.effects) {
            if (effect.do === 'hide') expect(shown).not.toBeNull();
            if (effect.do === 'show') shown = effect.claim;
            else if (effect.do === 'hide') shown = null;
            if (effect.do === 'wait') expect(effect.ms).toBeLessThanOrEqual(LEAVE_MS);
          }
          const isOpen = state.phase === 'open' || state.phase === 'leaving';
          expect(isOpen).toBe(shown !== null);
          if (state.phase === 'open' || state.phase === 'leaving') expect(state.claim).toBe(shown);
        }
      }),
    );
  });
});
