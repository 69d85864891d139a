import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise } from '../../lib/test-noise';
import { digitsToNumber, tokenize } from './tokens';

const norms = (text: string): string[] => tokenize(text).map(({ norm }) => norm);

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['1,000-for-1,000', ['1000', 'for', '1000']],
    ['1 000 men', ['1000', 'men']],
    ['1.200', ['1200']],
    ['1’200', ['1200']],
    ['6.5', ['6.5']],
    ['2,5', ['2.5']],
    ['1.2k', ['1200']],
    ['1.5m', ['1500000']],
    ['two-to-three-day', ['two', 'to', 'three', 'day']],
    ['Ukraine’s soldiers’ bodies', ['ukraine', 'soldiers', 'bodies']],
    ['didn’t', ['didnt']],
    ['02.06.2025', ['2', '6', '2025']],
    ['2/6/2025', ['2', '6', '2025']],
    ['1½', ['1.5']],
    ['½', ['0.5']],
    ['.5', ['0.5']],
    ['It ended.5 men', ['it', 'ended', '5', 'men']],
  ])('reads %s', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  it.each([
    ['15%', 15, '%'],
    ['under-25s', 25, 's'],
    ['the 24th', 24, 'th'],
  ])('keeps what is written onto digits: %s', (text, value, suffix) => {
    expect(tokenize(text).at(-1)).toMatchObject({ value, suffix });
  });

  it('does not join a day and a number behind it', () => {
    expect(norms('June 2 100 bodies')).toEqual(['june', '2', '100', 'bodies']);
  });

  it('does not join what a comma keeps apart', () => {
    expect(norms('1, 200')).toEqual(['1', '200']);
  });

  it('has the words as they stand in the text', () => {
    const text = 'The “pri\u00adsoners” of İstanbul';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'pri\u00adsoners',
      'of',
      'İstanbul',
    ]);
  });

  it('knows capitals and the gaps between words', () => {
    const tokens = tokenize('Kyiv, then moscow');
    expect(tokens.map(({ capital }) => capital)).toEqual([true, false, false]);
    expect(tokens.map(({ gap }) => gap)).toEqual(['', ', ', ' ']);
  });

  it('reads no value from a run of digits longer than any figure', () => {
    expect(tokenize('9'.repeat(100_000))[0]?.value).toBeUndefined();
  });

  it('gives tokens in order, inside the text, with finite values', () => {
    fc.assert(
      fc.property(noise(), (text) => {
        let last = 0;
        for (const { start, end, value } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
          last = start;
        }
      }),
    );
  });
});

describe('digitsToNumber', () => {
  it('reads back what a reader writes, with any sign between thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), fc.constantFrom(',', '.', "'"), (value, sign) => {
        expect(digitsToNumber(value.toLocaleString('en-US').replaceAll(',', sign))).toBe(value);
      }),
    );
  });
});
