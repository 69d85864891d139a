import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searched, wordSearch, wordsIn } from './word-search';

const text = fc
  .array(fc.oneof(fc.constantFrom('Kyiv', 'kyivan', '6,000', '6000', 'Skıb', 'ö', '—'), fc.string({ maxLength: 4 })))
  .map((words) => words.join(' '));

it('finds what a search word by word finds', () => {
  const oneByOne = (query: string, within: string) =>
    wordsIn(query).every((word) => wordsIn(within).some((one) => one.startsWith(word)));
  fc.assert(
    fc.property(text, text, (query, within) => {
      expect(wordSearch(query)(searched(within))).toBe(oneByOne(query, within));
    }),
  );
});

it('finds beginnings of words only, and all of a text where nothing is asked', () => {
  expect(wordSearch('kyi 6000')(searched('In Kyiv, 6,000 bodies'))).toBe(true);
  expect(wordSearch('yiv')(searched('In Kyiv'))).toBe(false);
  expect(wordSearch(' — ')(searched(''))).toBe(true);
});
