import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Qualifier, Scope, Unit, type Figure } from '../model/assertion';
import { compareFigures } from './figures';

const TIME: readonly Unit[] = ['minutes', 'hours', 'days', 'weeks', 'months'];

/** A figure in short: `figure('at-least', 1000)`, `figure('range', 18, 25, { unit: 'years-of-age' })`. */
function figure(qualifier: Qualifier, value: number, max = value, more: Partial<Figure> = {}): Figure {
  const span =
    qualifier === 'at-least' || qualifier === 'more-than'
      ? { min: value, max: null }
      : qualifier === 'up-to' || qualifier === 'under'
        ? { min: null, max }
        : { min: value, max };
  return { ...span, qualifier, unit: 'prisoners', scope: 'open', ...more };
}

const exact = (value: number, more: Partial<Figure> = {}) => figure('exact', value, value, more);
const ages = (qualifier: Qualifier, min: number, max = min) => figure(qualifier, min, max, { unit: 'years-of-age' });
const minutes = (qualifier: Qualifier, min: number, max = min) => figure(qualifier, min, max, { unit: 'minutes' });
const children = (qualifier: Qualifier, min: number, max = min) => figure(qualifier, min, max, { unit: 'children' });

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    qualifier: fc.constantFrom(...Qualifier.options),
    unit: fc.constantFrom(...Unit.options),
    scope: fc.constantFrom(...Scope.options),
    values: fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 })),
  })
  .map(({ qualifier, unit, scope, values: [min, more] }) =>
    figure(qualifier, min, qualifier === 'range' ? min + more : min, { unit, scope }),
  );

describe('compareFigures: compatible (bench/README.md)', () => {
  it.each<[string, Figure, Figure]>([
    ['“more than 1,000” and “at least 1,000”', figure('more-than', 1000), figure('at-least', 1000)],
    ['“over 1,000” and “1,200”', figure('more-than', 1000), exact(1200)],
    ['“at least 1,000” and “1,000”', figure('at-least', 1000), exact(1000)],
    ['“18 to 25” and “up to 25”', ages('range', 18, 25), ages('up-to', 25)],
    ['“18 to 25” and “under 25”', ages('range', 18, 25), ages('under', 25)],
    ['“up to 25” and “under 25”', ages('up-to', 25), ages('under', 25)],
    ['12,000 of both sides and 6,000 of each', exact(12_000, { scope: 'both' }), exact(6000, { scope: 'each' })],
    ['12,000 told without a side and 6,000 of each', exact(12_000), exact(6000, { scope: 'each' })],
    ['“a little over an hour” and “less than two hours”', minutes('range', 60, 75), minutes('under', 120)],
    ['“hundreds of children” and 339', children('about', 200, 999), children('exact', 339)],
    ['24 hours and one day', exact(24, { unit: 'hours' }), exact(1, { unit: 'days' })],
    [
      '48 to 72 hours and two to three days',
      figure('range', 48, 72, { unit: 'hours' }),
      figure('range', 2, 3, { unit: 'days' }),
    ],
    ['“about 6,000” and 6,057', figure('about', 6000), exact(6057)],
  ])('%s', (_, a, b) => {
    expect(compareFigures(a, b)).toBe('same');
  });
});

describe('compareFigures: not compatible (bench/README.md)', () => {
  it.each<[string, Figure, Figure]>([
    ['“just under an hour” and “a little over an hour”', minutes('under', 60), minutes('range', 60, 75)],
    ['“nearly 400 children” and 339', children('about', 360, 400), children('exact', 339)],
    ['“under 30” and “under 25”', ages('under', 30), ages('under', 25)],
    ['“under 24” and “under 25”', ages('under', 24), ages('under', 25)],
    ['“20 to 25” and “up to 25”', ages('range', 20, 25), ages('up-to', 25)],
    ['“18 to 30” and “18 to 25”', ages('range', 18, 30), ages('range', 18, 25)],
    ['“5,000” and “at least 1,000”', exact(5000), figure('at-least', 1000)],
    ['more than one and a half times a bound', exact(1501), figure('at-least', 1000)],
    ['7,000 and 6,000', exact(7000), exact(6000)],
    ['6,000 of each side and 6,000 of both', exact(6000, { scope: 'each' }), exact(6000, { scope: 'both' })],
    [
      '24 to 48 hours and two to three days',
      figure('range', 24, 48, { unit: 'hours' }),
      figure('range', 2, 3, { unit: 'days' }),
    ],
    ['“at least 12,000” and “more than 1,200”', figure('at-least', 12_000), figure('more-than', 1200)],
  ])('%s', (_, a, b) => {
    expect(compareFigures(a, b)).toBe('differs');
  });
});

describe('compareFigures', () => {
  it('never compares unlike units', () => {
    expect(compareFigures(exact(6000), exact(6000, { unit: 'bodies' }))).toBe('unlike');
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        const areLike = a.unit === b.unit || (TIME.includes(a.unit) && TIME.includes(b.unit));
        expect(compareFigures(a, b) === 'unlike').toBe(!areLike);
      }),
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(compareFigures(a, b)).toBe(compareFigures(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('finds a figure the same as itself', () => {
    fc.assert(
      fc.property(anyFigure, (figureOf) => {
        expect(compareFigures(figureOf, figureOf)).toBe('same');
      }),
      { numRuns: 300 },
    );
  });

  it('tells any two exact numbers of one kind and scope apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (a, b) => {
        expect(compareFigures(exact(a), exact(b))).toBe(a === b ? 'same' : 'differs');
      }),
    );
  });

  it('does not mind the unit in which a time is told', () => {
    const time = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const inDays = compareFigures(exact(a, { unit: 'days' }), exact(b, { unit: 'days' }));
        expect(compareFigures(exact(a * 24, { unit: 'hours' }), exact(b, { unit: 'days' }))).toBe(inDays);
        expect(compareFigures(exact(a, { unit: 'days' }), exact(b * 1440, { unit: 'minutes' }))).toBe(inDays);
      }),
    );
  });
});
