import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt } from './numbers';
import { tokenize } from './tokens';

const read = (text: string) => numberAt(tokenize(text), 0);

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a million in words, as the style books have it. */
function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return (TENS[Math.floor(value / 10) - 2] ?? '') + (value % 10 ? `-${inWords(value % 10)}` : '');
  const [scale, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % scale;
  const joiner = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / scale))} ${name}${rest ? joiner + inWords(rest) : ''}`;
}

describe('numberAt', () => {
  it.each([
    ['six thousand', 6000],
    ['twelve hundred', 1200],
    ['a thousand', 1000],
    ['one hundred and one', 101],
    ['three hundred thirty-nine', 339],
    ['one thousand two hundred', 1200],
    ['1.2 thousand', 1200],
    ['6 thousand', 6000],
    ['two and a half thousand', 2500],
    ['one and a half', 1.5],
    ['two dozen', 24],
    ['a dozen', 12],
  ])('reads “%s”', (text, value) => {
    expect(read(text)).toMatchObject({ min: value, max: value, vague: false });
  });

  it.each([
    ['several hundred', 200, 999],
    ['few hundred', 200, 999],
    ['hundreds', 200, 999],
    ['dozens', 24, 99],
    ['couple of thousand', 2000, 9999],
  ])('reads “%s” as a span', (text, min, max) => {
    expect(read(text)).toMatchObject({ min, max, vague: true });
  });

  it.each(['prisoners', 'a prisoner', 'hundred', 'and one', 'tenth', 'someone'])('finds no number in “%s”', (text) => {
    expect(read(text)).toBeNull();
  });

  it('stops where the number does', () => {
    expect(read('twenty one hundred men')).toMatchObject({ min: 2100, to: 3 });
    expect(read('five six men')).toMatchObject({ min: 5, to: 1 });
    expect(read('two thousand and they left')).toMatchObject({ min: 2000, to: 2 });
  });

  it('reads any number below a million in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        expect(read(`${inWords(value)} prisoners`)).toMatchObject({ min: value, max: value });
      }),
    );
  });
});
