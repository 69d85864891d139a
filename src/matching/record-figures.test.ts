import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/assertion';
import { compareRecordFigures } from './record-figures';

const figure = (min: number | null, max: number | null, more: Partial<Figure> = {}): Figure => ({
  min,
  max,
  qualifier: 'exact',
  unit: 'prisoners',
  scope: 'each',
  ...more,
});

describe('compareRecordFigures', () => {
  it.each<[string, Figure, Figure, string]>([
    ['one lower bound, two wordings', figure(1000, null), figure(1000, null, { qualifier: 'more-than' }), 'same'],
    ['a number a little above a lower bound', figure(1000, null), figure(1200, 1200), 'same'],
    ['a number far above a lower bound', figure(1000, null), figure(5000, 5000), 'differs'],
    ['another number', figure(6000, 6000), figure(5000, 5000), 'differs'],
    ['the sum of both sides', figure(6000, 6000), figure(12000, 12000, { scope: 'both' }), 'same'],
    ['another unit', figure(6000, 6000), figure(6000, 6000, { unit: 'bodies' }), 'unlike'],
    ['another giver', figure(6, 6, { from: 'ukraine' }), figure(6, 6, { from: 'russia' }), 'unlike'],
    ['one giver named', figure(6, 6, { from: 'ukraine' }), figure(6, 6), 'same'],
    ['hours and days', figure(24, 48, { unit: 'hours' }), figure(2, 3, { unit: 'days' }), 'same'],
    [
      'one bracket of ages',
      figure(18, 25, { unit: 'years-of-age' }),
      figure(null, 25, { unit: 'years-of-age' }),
      'same',
    ],
    [
      'another bracket of ages',
      figure(null, 30, { unit: 'years-of-age' }),
      figure(18, 25, { unit: 'years-of-age' }),
      'differs',
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(compareRecordFigures(a, b)).toBe(expected);
  });

  it('is symmetric, and each figure is the same as itself', () => {
    const anyFigure = fc
      .record({
        low: fc.nat(9999),
        width: fc.nat(99),
        unit: fc.constantFrom('prisoners', 'bodies', 'days', 'hours', 'years-of-age'),
        scope: fc.constantFrom('each', 'both', 'one', 'open'),
        open: fc.boolean(),
      })
      .map(({ low, width, open, ...rest }) => figure(low, open ? null : low + width, rest as Partial<Figure>));
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(compareRecordFigures(a, a)).toBe('same');
        expect(compareRecordFigures(a, b)).toBe(compareRecordFigures(b, a));
      }),
    );
  });
});
