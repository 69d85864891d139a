import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { noise } from './test-noise';

const text = (original: string) => fold(original).text;
/** What the folded units `from` to `to` were in the original. */
const original = (whole: string, part: string): string => {
  const { text: folded, at } = fold(whole);
  const from = folded.indexOf(part);
  return whole.slice(at[from], at[from + part.length]);
};

describe('fold', () => {
  it.each([
    ['lower case', 'Istanbul DEAL', 'istanbul deal'],
    ['accents', 'Çırağan, Türkiye', 'ciragan, turkiye'],
    ['the dotted capital of Turkish', 'İstanbul', 'istanbul'],
    ['curly quotation marks', '“a” ‘b’ «c» „d“', '"a" \'b\' "c" "d"'],
    ['dashes', '18–25, 18—25, 18−25, 18‑25', '18-25, 18-25, 18-25, 18-25'],
    ['spaces that do not break', '1\u00a0000\u202f000', '1 000 000'],
    ['ligatures and full-width letters', 'ﬁve ｄｅａｌ', 'five deal'],
    ['sharp s', 'Straße', 'strasse'],
    ['fractions', '1½ hours', '1.5 hours'],
    ['raised marks of footnotes', '6,000² bodies', '6,000  bodies'],
    ['circled numbers', '①1,000', ' 1,000'],
  ])('evens out %s', (_, from, to) => {
    expect(text(from)).toBe(to);
  });

  it.each([
    ['soft hyphen', '\u00ad'],
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['right-to-left mark', '\u200f'],
    ['bidi override', '\u202e'],
    ['bidi isolate', '\u2066'],
    ['word joiner', '\u2060'],
    ['variation selector', '\ufe0f'],
    ['byte order mark', '\ufeff'],
    ['combining acute', '\u0301'],
  ])('drops what no reader sees: %s', (_, mark) => {
    expect(text(`pri${mark}soners`)).toBe('prisoners');
  });

  it('reads Cyrillic and Greek look-alikes within Latin words', () => {
    expect(text('рrisоnеrs')).toBe('prisoners');
    expect(text('Ιstanbul')).toBe('istanbul');
    expect(text('ТALKS')).toBe('talks');
  });

  it('leaves Cyrillic words as they are, beside Latin ones too', () => {
    expect(text('Россия and Ukraine')).toBe('россия and ukraine');
  });

  it('maps offsets back over what it drops and what it lengthens', () => {
    expect(original('a \u200bde\u0301al\u00ad here', 'deal')).toBe('de\u0301al\u00ad');
    expect(original('Straße 5', '5')).toBe('5');
    expect(original('😀 deal', 'deal')).toBe('deal');
  });

  it('has no text and one offset for an empty string', () => {
    expect(fold('')).toEqual({ text: '', at: Uint32Array.from([0]) });
  });

  it('gives an offset for each unit, none smaller than the one before, and the length at the end', () => {
    fc.assert(
      fc.property(noise(), (whole) => {
        const { text: folded, at } = fold(whole);
        expect(at).toHaveLength(folded.length + 1);
        expect(at.at(-1)).toBe(whole.length);
        expect([...at]).toEqual([...at].sort((a, b) => a - b));
      }),
    );
  });

  it('changes nothing in what is folded already', () => {
    fc.assert(
      fc.property(noise(), (whole) => {
        const once = text(whole);
        expect(text(once)).toBe(once);
      }),
    );
  });

  it('never grows a text beyond the longest compatibility form of its characters', () => {
    const marks = `deal${'\u0301\u0489\u034f'.repeat(10_000)}`;
    expect(text(marks).length).toBeLessThanOrEqual(marks.length);
    expect(text(`deal${'\u0301'.repeat(30_000)}`)).toBe('deal');
  });
});
