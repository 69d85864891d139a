import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { joinModels, probabilities, probability } from './logistic';

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

const WEIGHT = fc.double({ min: -100, max: 100, noNaN: true });

test('models that are asked together answer as they do alone', () => {
  const model = fc.record({ bias: WEIGHT, weights: fc.dictionary(fc.constantFrom('a', 'b', 'c'), WEIGHT) });
  const features = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constant(1));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('one', 'two', 'three'), model), features, (models, present) => {
      const together = probabilities(joinModels(models), present);
      for (const [id, one] of Object.entries(models)) expect(together(id)).toBe(probability(one, present));
      expect(together('no such model')).toBeNull();
    }),
  );
});
