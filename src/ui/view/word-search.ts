import { fold } from '../../lib/fold';

/** The words of a text, without accents and case, numbers without their commas; none is empty. */
export function wordsIn(text: string): string[] {
  return fold(text)
    .text.replace(/(?<=\d)[,.](?=\d{3}(?!\d))/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A text as it is searched: its words, each between spaces. */
export const searched = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/** Whether a searched text has a word that begins so. */
export const hasBeginning = (text: string, beginning: string): boolean => text.includes(` ${beginning}`);

/** Whether all words of a query occur in a searched text, in any order, as beginnings of words; accents and case are one. */
export function wordSearch(query: string): (searchedText: string) => boolean {
  const words = wordsIn(query);
  return (text) => words.every((word) => hasBeginning(text, word));
}
