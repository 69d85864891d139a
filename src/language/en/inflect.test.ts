import { describe, expect, it } from 'vitest';
import { inflect } from './inflect';

describe('inflect', () => {
  it.each([
    ['exchange~', ['exchange', 'exchanges', 'exchanged', 'exchanging']],
    ['swap~', ['swap', 'swaps', 'swapped', 'swapping']],
    ['body~', ['body', 'bodies', 'bodied', 'bodying']],
    ['say~', ['say', 'says', 'sayed', 'saying']],
    ['corpse~', ['corpse', 'corpses', 'corpsed', 'corpsing']],
    ['search~', ['search', 'searches', 'searched', 'searching']],
    ['return~', ['return', 'returns', 'returned', 'returning']],
    ['tie~', ['tie', 'ties', 'tied', 'tying']],
    ['hand~', ['hand', 'hands', 'handed', 'handing']],
  ])('%s', (phrase, forms) => {
    expect(inflect(phrase)).toEqual(forms);
  });

  it('inflects the last word of a phrase', () => {
    expect(inflect('medical commission~')).toContain('medical commissions');
  });

  it('leaves a phrase without the sign as it is', () => {
    expect(inflect('handed over')).toEqual(['handed over']);
  });
});
