import { describe, expect, it } from 'vitest';
import { probability } from './logistic';

const MODEL = { bias: 0, weights: { for: 1, against: -1 } };

describe('probability', () => {
  it('is even where nothing speaks either way', () => {
    expect(probability(MODEL, {})).toBe(0.5);
    expect(probability(MODEL, { unknown: 9 })).toBe(0.5);
  });

  it('grows with what speaks for, and shrinks with what speaks against', () => {
    expect(probability(MODEL, { for: 2 })).toBeGreaterThan(probability(MODEL, { for: 1 }));
    expect(probability(MODEL, { for: 1, against: 2 })).toBeLessThan(0.5);
  });

  it('stays between none and certain', () => {
    expect(probability(MODEL, { for: 1e9 })).toBe(1);
    expect(probability(MODEL, { against: 1e9 })).toBe(0);
  });
});
