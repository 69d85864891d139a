import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise } from '../lib/test-noise';
import type { Claim } from '../model/claim';
import { HEADLINE, readArticle, readUnder } from './test-engine';

const PROMISE = 'Each side will hand over 6,000 bodies.';
const points = (claims: readonly Claim[]) => claims.flatMap((claim) => claim.points);

describe('text that breaks readers of text', () => {
  it('does not break this one, whatever stands where', () => {
    fc.assert(
      fc.property(fc.array(noise(40), { maxLength: 4 }), (texts) => {
        const blocks = [HEADLINE, ...texts, PROMISE];
        for (const { block, start, end, text } of readArticle(blocks, '2025-06-02')) {
          expect(blocks[block]?.slice(start, end)).toBe(text);
          expect(text.trim()).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not keep a claim beside it from being found', () => {
    const broken = [
      '“We agreed',
      '«',
      '((((',
      '\u202e',
      '"""',
      '\ud800',
      'a\u0301'.repeat(500),
      '9'.repeat(500),
      '…'.repeat(99),
    ];
    for (const text of broken) {
      const claims = readArticle([HEADLINE, text, PROMISE], '2025-06-02');
      expect([text, points(claims.filter(({ block }) => block === 2))]).toEqual([text, ['bodies-number']]);
    }
  });
});

describe('what a reader does not see', () => {
  it.each([
    ['zero-width characters', 'Each side w\u200bill hand\u200d over 6,0\u206000 bo\ufeffdies.'],
    ['bidi controls', '\u202aEach side will hand over \u20666,000\u2069 bodies.\u202c'],
    ['look-alikes', 'Еасh sidе will hаnd оvеr 6,000 bоdiеs.'],
    ['combining marks by the thousand', `Each side will hand over 6,000 bo${'\u0301'.repeat(1000)}dies.`],
    ['soft hyphens', 'Each side will hand over 6,000 bod\u00adies.'],
    ['full-width digits', 'Each side will hand over ６,０００ bodies.'],
  ])('changes nothing: %s', (_, text) => {
    const relations = (claims: Claim[]) => claims.flatMap(({ citations }) => citations.map(({ relation }) => relation));
    expect(points(readUnder(text))).toEqual(['bodies-number']);
    expect(relations(readUnder(text))).toEqual(relations(readUnder(PROMISE)));
  });

  it('makes no word that a reader would not read', () => {
    expect(points(readUnder('They agreed on a medical commission.'))).toContain('medical-commission');
    expect(points(readUnder('They agreed on a medical com mission.'))).not.toContain('medical-commission');
    expect(points(readUnder('They agreed on a medical c-o-m-m-i-s-s-i-o-n.'))).not.toContain('medical-commission');
    expect(readUnder('Кожна сторона передасть 6,000 тіл.')).toEqual([]);
  });

  it('makes no figure that a reader would not read', () => {
    const figure = (text: string) => readUnder(text)[0]?.assertions[0]?.figures[0]?.max;
    expect(figure('Each side will hand over 6,000² bodies.')).toBe(6000);
    expect(figure('Each side will hand over 6,000\u200b bodies.')).toBe(6000);
    expect(figure(`Each side will hand over ${'6'.repeat(100_000)} bodies.`)).toBeUndefined();
  });
});

describe('text without end', () => {
  const LONG = 1_000_000;

  it.each<[string, string]>([
    ['one sentence', 'prisoners and bodies and '],
    ['one word', 'a'],
    ['one number', '9'],
    ['numbers', '6,000 '],
    ['full stops', '.'],
    ['stops and quotation marks', '."'],
    ['question marks', '?'],
    ['opening brackets', '('],
    ['quotation marks', '"'],
    ['quotations never closed', '“'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['combining marks', '\u0301'],
    ['apostrophes in a word', "a'"],
    ['thousands without end', '1,'],
    ['abbreviations', 'p.m. '],
    ['initials', 'A.'],
    ['footnote marks', '.[1]'],
    ['hyphens', '-'],
  ])('is read to its end: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length / 4));
    const claims = readArticle([HEADLINE, text, PROMISE], '2025-06-02');
    expect(points(claims.filter(({ block }) => block === 2))).toEqual(['bodies-number']);
    for (const claim of claims) expect(claim.end - claim.start).toBeLessThan(5000);
  });

  it('is one claim’s worth of text at most, where a sentence of a megabyte holds a claim', () => {
    const text = `Each side will hand over 6,000 bodies ${'and so on '.repeat(LONG / 10)}`;
    const claims = readArticle([HEADLINE, text], '2025-06-02').filter(({ block }) => block === 1);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.text).toBe(text.slice(claims[0]?.start, claims[0]?.end));
    expect(claims[0]?.text.length).toBeLessThan(5000);
  });
});
