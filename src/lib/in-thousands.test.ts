import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inThousands } from './in-thousands';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_000_005, '1,000,005'],
])('%s is written %s', (value, written) => {
  expect(inThousands(value, ',')).toBe(written);
});

test('whole numbers are written as Intl writes them', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => {
      expect(inThousands(value, ',')).toBe(value.toLocaleString('en-GB'));
    }),
  );
});

test.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])('%s is left to Intl', (value) => {
  expect(inThousands(value, ',')).toBeNull();
});
