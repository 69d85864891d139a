import { describe, expect, it } from 'vitest';
import { inflect } from './inflect';

describe('inflect', () => {
  it.each([
    ['exchange~', ['exchange', 'exchanges', 'exchanged', 'exchanging']],
    ['swap~', ['swap', 'swaps', 'swapped', 'swapping']],
    ['search~', ['search', 'searches', 'searched', 'searching']],
    ['return~', ['return', 'returns', 'returned', 'returning']],
    ['hand~', ['hand', 'hands', 'handed', 'handing']],
    ['party~', ['party', 'parties']],
    ['medical commission~', ['medical commission', 'medical commissions']],
  ])('%s', (phrase, forms) => {
    expect(inflect(phrase)).toEqual(expect.arrayContaining(forms));
  });

  it('leaves a phrase without the sign as it is', () => {
    expect(inflect('handed over')).toEqual(['handed over']);
  });

  it('leaves no sign in a form', () => {
    for (const form of inflect('prisoner~')) expect(form).not.toContain('~');
  });
});
