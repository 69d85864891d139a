import { fold } from '../../lib/fold';

/** Whether all words of a query occur in a text, in any order, as beginnings of words; accents and case are one. */
export function wordSearch(query: string): (text: string) => boolean {
  const words = fold(query)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const found = fold(text).text.split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => found.some((one) => one.startsWith(word)));
  };
}
