import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureHit } from '../annotation';
import { annotateOne } from '../test-english';

const figures = (text: string): FigureHit['figure'][] => annotateOne(text).figures.map(({ figure }) => figure);

/** “6000 exact bodies each”; a span as “18..25”, an open side as “1000..”. */
function brief({ min, max, qualifier, unit, scope }: FigureHit['figure']): string {
  const value = min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
  return `${value} ${qualifier} ${unit} ${scope}`;
}
const read = (text: string): string[] => figures(text).map(brief);

describe('findFigures', () => {
  it.each([
    ['a 1,000-for-1,000 exchange of prisoners', '1000 exact prisoners each'],
    ['a 6,000-for-6,000 exchange of bodies', '6000 exact bodies each'],
    ['6,000 for 6,000 bodies', '6000 exact bodies each'],
    ['1.200 prisoners', '1200 exact prisoners open'],
    ['1.2k prisoners', '1200 exact prisoners open'],
    ['1 200 prisoners', '1200 exact prisoners open'],
    ['six thousand bodies', '6000 exact bodies open'],
    ['some 6,000 bodies', '6000 about bodies open'],
    ['~6,000 bodies', '6000 about bodies open'],
    ['at least 1,000 prisoners', '1000.. at-least prisoners open'],
    ['1,000+ prisoners', '1000.. at-least prisoners open'],
    ['1,000 or more prisoners', '1000.. at-least prisoners open'],
    ['no fewer than 1,000 prisoners', '1000.. at-least prisoners open'],
    ['more than 1,200 prisoners', '1200.. more-than prisoners open'],
    ['up to 1,000 prisoners', '..1000 up-to prisoners open'],
    ['fewer than 1,000 prisoners', '..1000 under prisoners open'],
    ['nearly 400 children', '360..400 about children open'],
    ['several hundred children', '200..999 about children open'],
    ['soldiers between 18 and 25', '18..25 range years-of-age open'],
    ['soldiers aged 18 to 25', '18..25 range years-of-age open'],
    ['soldiers aged 18–25', '18..25 range years-of-age open'],
    ['18- to 25-year-olds', '18..25 range years-of-age open'],
    ['eighteen to twenty-five years old', '18..25 range years-of-age open'],
    ['under-25s', '..25 under years-of-age open'],
    ['soldiers under the age of 25', '..25 under years-of-age open'],
    ['aged 25 or younger', '..25 up-to years-of-age open'],
    ['6,000 bodies from each side', '6000 exact bodies each'],
    ['Each side returns 6,000 bodies', '6000 exact bodies each'],
    ['1,000 POWs per side', '1000 exact prisoners each'],
    ['a total of 12,000 bodies', '12000 exact bodies both'],
    ['12,000 bodies in all', '12000 exact bodies both'],
    ['a two- to three-day truce', '2..3 range days open'],
    ['2-3 days', '2..3 range days open'],
    ['24 or 48 hours', '24..48 range hours open'],
    ['15% of the bodies', '15 exact per-cent open'],
    ['15 per cent of the bodies', '15 exact per-cent open'],
    ['half of the bodies', '50 about per-cent open'],
    ['the bodies of 6,000 soldiers', '6000 exact bodies open'],
    ['6,000 bodies of soldiers', '6000 exact bodies open'],
    ['6,000 soldiers’ bodies', '6000 exact bodies open'],
    ['6,000 soldiers', '6000 exact people open'],
    ['just over an hour', '60.. more-than minutes open'],
    ['an hour and a half', '90 exact minutes open'],
    ['an hour and three quarters', '105 exact minutes open'],
    ['three-quarters of an hour', '45 exact minutes open'],
    ['one hour and 15 minutes', '75 exact minutes open'],
    ['less than two hours', '..120 under minutes open'],
    ['a week to study them', '1 exact weeks open'],
    ['1½ hours', '90 exact minutes open'],
    ['two dozen prisoners', '24 exact prisoners open'],
  ])('reads “%s”', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['They will hand over 6,000 bodies', '6000 exact bodies open'],
    ['They handed over 6,000 bodies', '6000 exact bodies open'],
    ['A dispute over 6,000 bodies', '6000 exact bodies open'],
    ['They handed over over 6,000 bodies', '6000.. more-than bodies open'],
    ['They got over 6,000 bodies', '6000.. more-than bodies open'],
  ])('knows an “over” that is no bound: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('gives each number its own unit', () => {
    expect(read('At least 1,000 prisoners and the bodies of 6,000 soldiers on each side')).toEqual([
      '1000.. at-least prisoners open',
      '6000 exact bodies each',
    ]);
  });

  it('leaves a number without a noun open', () => {
    expect(figures('Each side gives 1,000.')[0]?.unit).toBeNull();
  });

  it('does not reach for a noun across a comma', () => {
    expect(figures('Of 1,200, prisoners were few')[0]?.unit).toBeNull();
  });

  it.each(['6,000 tanks', 'Each side gives 1,000 armoured vehicles', '6,000 square kilometres', '1,000 dollars'])(
    'takes things that are not of the matter for no figure of it: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each(['On 2 June 2025', 'the second prisoner', 'the 24th prisoner', 'at 14:44', 'one prisoner', 'no prisoners'])(
    'reads no figure in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('says where each figure stands, qualifier included', () => {
    const { tokens, figures: hits } = annotateOne('They free at least 1,000 prisoners or so');
    expect(hits.map(({ from, to }) => tokens.slice(from, to).map(({ norm }) => norm))).toEqual([
      ['at', 'least', '1000'],
    ]);
  });

  it('reads the same value from digits, groups and words around it', () => {
    const nouns = fc.constantFrom(['prisoners', 'prisoners'], ['bodies', 'bodies'], ['children', 'children']);
    const groupings = fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', '’', '');
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999 }), groupings, nouns, (value, mark, [noun, unit]) => {
        const written = value.toLocaleString('en-US').replace(',', mark);
        expect(figures(`They freed ${written} ${noun}.`)).toEqual([
          { min: value, max: value, qualifier: 'exact', unit, scope: 'open' },
        ]);
      }),
    );
  });

  it('keeps bounds in order whatever the qualifier', () => {
    const words = fc.constantFrom(
      'at least',
      'more than',
      'up to',
      'under',
      'about',
      'nearly',
      'some',
      'exactly',
      'hand over',
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 20_000 }), (qualifier, value) => {
        for (const { min, max } of figures(`It is ${qualifier} ${value} prisoners.`)) {
          expect(min !== null || max !== null).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});
