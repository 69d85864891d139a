import { fold } from '../../lib/fold';

/** The words of a text, without accents and case, numbers without their commas; none is empty. */
export function wordsIn(text: string): string[] {
  return fold(text)
    .text.replace(/(?<=\d)[,.](?=\d{3}(?!\d))/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether all words of a query occur in a text, in any order, as beginnings of words; accents and case are one. */
export function wordSearch(query: string): (text: string) => boolean {
  const words = wordsIn(query);
  if (words.length === 0) return () => true;
  return (text) => {
    const found = wordsIn(text);
    return words.every((word) => found.some((one) => one.startsWith(word)));
  };
}
