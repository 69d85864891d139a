import { describe, expect, it } from 'vitest';
import { scopeOf } from './scopes';
import { tokenize } from './tokens';

/** The scope of the first number of a text. */
const scope = (text: string, isMirrored = false) => {
  const tokens = tokenize(text);
  const at = tokens.findIndex(({ value }) => value !== undefined);
  const next = tokens.findIndex(({ value }, i) => i > at && value !== undefined);
  return scopeOf(tokens, at, at + 1, next < 0 ? Number.POSITIVE_INFINITY : next, isMirrored);
};

describe('scopeOf', () => {
  it.each([
    ['1,000 prisoners each', 'each'],
    ['1,000 prisoners apiece', 'each'],
    ['6,000 bodies from each side', 'each'],
    ['6,000 bodies a side', 'each'],
    ['6,000 bodies in each direction', 'each'],
    ['Each side returns 6,000 bodies', 'each'],
    ['a total of 12,000 bodies', 'both'],
    ['12,000 bodies in all', 'both'],
    ['12,000 bodies altogether', 'both'],
    ['6,000 bodies', 'open'],
    ['6,000 bodies and 1,000 prisoners each', 'open'],
  ])('%s: %s', (text, expected) => {
    expect(scope(text)).toBe(expected);
  });

  it('is each side’s where a number is exchanged for its like', () => {
    expect(scope('a total of 1,000', true)).toBe('each');
  });
});
