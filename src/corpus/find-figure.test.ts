import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/assertion';
import { holdsFigure } from './find-figure';

const figure = (min: number | null, max: number | null, qualifier: Figure['qualifier'] = 'exact'): Figure => ({
  min,
  max,
  qualifier,
  unit: 'people',
  scope: 'open',
});

describe('holdsFigure', () => {
  it.each<[string, Figure]>([
    ['about 6,000 of them', figure(6000, 6000)],
    ['about 6 000 of them', figure(6000, 6000)],
    ['6,000-for-6,000', figure(6000, 6000)],
    ['six thousand of them', figure(6000, 6000)],
    ['three hundred and thirty-nine', figure(339, 339)],
    ['a 2-3 day pause', figure(2, 3, 'range')],
    ['a two- to three-day pause', figure(2, 3, 'range')],
    ['only 15% of them', figure(15, 15)],
    ['within a week', figure(1, 1)],
    ['several hundred of them', figure(200, 999, 'about')],
    ['for just over an hour', figure(60, 75, 'more-than')],
    ['at least 1,000 each', figure(1000, null, 'at-least')],
    ['over 1,200 of them', figure(1200, null, 'more-than')],
    ['aged up to 25', figure(null, 25, 'up-to')],
    ['under the age of 25', figure(null, 25, 'under')],
  ])('finds it: %s', (text, wanted) => {
    expect(holdsFigure(text, wanted)).toBe(true);
  });

  it.each<[string, Figure]>([
    ['about 2,000 of them', figure(2, 2)],
    ['about 16,000 of them', figure(6000, 6000)],
    ['some 12.5 of them', figure(12, 12)],
    ['sixteen of them', figure(6, 6)],
    ['weighty words', figure(8, 8)],
    ['a 2-4 day pause', figure(2, 3, 'range')],
    ['1,000 each', figure(1000, null, 'at-least')],
    ['at least 1,000 each', figure(1000, null, 'more-than')],
    ['aged 18 to 25', figure(null, 25, 'under')],
    ['some hundreds of them', figure(200, 999, 'about')],
  ])('does not find it: %s', (text, wanted) => {
    expect(holdsFigure(text, wanted)).toBe(false);
  });
});
