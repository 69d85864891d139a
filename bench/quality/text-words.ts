/** Words and numbers of a text, as the baselines compare them. */
import { fold } from '../../src/lib/fold';

/** Words that say nothing of a text's matter. */
const STOP = new Set(
  (
    'a an and are as at be been but by for from had has have he her his i if in into is it its no not of on or our ' +
    'she so than that the their them there they this to was we were what when which who will with would you'
  ).split(' '),
);

/** Folded words without stop words. */
export const wordsOf = (text: string): string[] =>
  (fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word));

/** Numbers as written in digits, with thousands marks taken away. */
export const numbersOf = (text: string): Set<string> =>
  new Set((text.match(/\d(?:[\d.,]*\d)?/gu) ?? []).map((digits) => digits.replace(/[.,]/gu, '')));
