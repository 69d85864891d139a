/** The words around a number that say how it is meant: “at least”, “or more”, “nearly”. */
import { inThousands } from '../../lib/in-thousands';
import type { Qualifier } from '../../model/assertion';
import { beginsClause } from '../clause';
import type { Token } from '../token';

/** “Nearly” is read as a qualifier of its own and becomes “about” in the figure. */
export type QualifierWord = Qualifier | 'nearly';
/** “Nearly” reaches down to this share of its number. */
const NEARLY = 0.9;

export const plainQualifier = (word: QualifierWord): Qualifier => (word === 'nearly' ? 'about' : word);

/** Qualifiers that stand before a number, longest first. */
const BEFORE: readonly (readonly [string, QualifierWord])[] = [
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['at least', 'at-least'],
  ['at minimum', 'at-least'],
  ['minimum', 'at-least'],
  ['no more than', 'up-to'],
  ['not more than', 'up-to'],
  ['a maximum of', 'up-to'],
  ['maximum of', 'up-to'],
  ['not older than', 'up-to'],
  ['no older than', 'up-to'],
  ['none older than', 'up-to'],
  ['none was older than', 'up-to'],
  ['none were older than', 'up-to'],
  ['nobody older than', 'up-to'],
  ['nobody over', 'up-to'],
  ['none over', 'up-to'],
  ['not over', 'up-to'],
  ['no longer than', 'up-to'],
  ['not longer than', 'up-to'],
  ['no later than', 'up-to'],
  ['within', 'up-to'],
  ['at most', 'up-to'],
  ['as many as', 'up-to'],
  ['up to', 'up-to'],
  ['upwards of', 'more-than'],
  ['in excess of', 'more-than'],
  ['just over', 'more-than'],
  ['a little over', 'more-than'],
  ['slightly over', 'more-than'],
  ['a little more than', 'more-than'],
  ['slightly more than', 'more-than'],
  ['little more than', 'more-than'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['older than', 'more-than'],
  ['longer than', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeds', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['beyond', 'more-than'],
  ['just under', 'under'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['younger than', 'under'],
  ['shorter than', 'under'],
  ['not quite', 'under'],
  ['not yet', 'under'],
  ['under the age of', 'under'],
  ['below the age of', 'under'],
  ['over the age of', 'more-than'],
  ['above the age of', 'more-than'],
  ['up to the age of', 'up-to'],
  ['under', 'under'],
  ['below', 'under'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['hardly', 'about'],
  ['scarcely', 'about'],
  ['in the region of', 'about'],
  ['in the order of', 'about'],
  ['barely', 'about'],
];
const BEFORE_WORDS = BEFORE.map(([words, qualifier]) => ({ words: words.split(' ').reverse(), qualifier })).sort(
  (a, b) => b.words.length - a.words.length,
);
/** Words whose “over” is no qualifier: “hand over 6,000”, “a dispute over 6,000”. */
const TAKES_OVER = /^(hand|turn|argu|quarrel|disput|row|talk|agree|disagree|negotiat)/u;
/** Signs written onto a number. */
const SIGNS_BEFORE = new Map<string, QualifierWord>([
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more-than'],
  ['<', 'under'],
  ['≥', 'at-least'],
  ['≤', 'up-to'],
]);
/** Words that may stand between a qualifier and its number. */
const FILLERS = new Set(['an', 'a', 'the', 'another', 'further', 'additional', 'extra', 'aged', 'age', 'of', 'total']);

/** Qualifiers that stand after a number. */
const AFTER: readonly (readonly [string, Qualifier])[] = [
  ['or more', 'at-least'],
  ['and more', 'at-least'],
  ['at least', 'at-least'],
  ['at minimum', 'at-least'],
  ['plus', 'at-least'],
  ['or fewer', 'up-to'],
  ['or less', 'up-to'],
  ['at most', 'up-to'],
  ['at the most', 'up-to'],
  ['or so', 'about'],
  ['or younger', 'up-to'],
  ['and younger', 'up-to'],
  ['and under', 'up-to'],
  ['or under', 'up-to'],
  ['or older', 'at-least'],
  ['and older', 'at-least'],
  ['and over', 'at-least'],
];

/** Whether the words stand at token `i`. */
export const normsAt = (tokens: readonly Token[], i: number, words: readonly string[]): boolean =>
  words.every((word, k) => tokens[i + k]?.norm === word);

const isTakenOver = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.norm === 'over' && TAKES_OVER.test(tokens[i - 2]?.norm ?? '');

interface Qualified {
  qualifier: QualifierWord | null;
  from: number;
}

/** The qualifier that stands before token `i`. */
export function qualifierBefore(tokens: readonly Token[], i: number): Qualified {
  const sign = SIGNS_BEFORE.get(tokens[i]?.gap.trimEnd().slice(-1) ?? '');
  if (sign) return { qualifier: sign, from: i };
  let end = i;
  while (end > 0 && i - end < 2 && FILLERS.has(tokens[end - 1]?.norm ?? '') && !beginsClause(tokens, end)) end -= 1;
  for (let at = end; at <= i; at += 1) {
    if (beginsClause(tokens, at) || isTakenOver(tokens, at)) continue;
    for (const { words, qualifier } of BEFORE_WORDS) {
      if (words.every((word, k) => tokens[at - 1 - k]?.norm === word)) return { qualifier, from: at - words.length };
    }
  }
  return { qualifier: null, from: i };
}

/** The qualifier that stands at token `i`, behind a number. */
export function qualifierAfter(tokens: readonly Token[], i: number): { qualifier: Qualifier; to: number } | null {
  if (tokens[i]?.gap.startsWith('+')) return { qualifier: 'at-least', to: i };
  for (const [phrase, qualifier] of AFTER) {
    const words = phrase.split(' ');
    if (!beginsClause(tokens, i) && normsAt(tokens, i, words)) return { qualifier, to: i + words.length };
  }
  return null;
}

/** The bounds a qualifier gives a value. “Nearly 400” is a little less than 400. */
export const bounds = (
  value: number,
  max: number,
  qualifier: QualifierWord,
): { min: number | null; max: number | null } => {
  if (qualifier === 'at-least' || qualifier === 'more-than') return { min: value, max: null };
  if (qualifier === 'up-to' || qualifier === 'under') return { min: null, max };
  if (qualifier === 'nearly') return { min: value * NEARLY, max };
  return { min: value, max };
};

/** Tokens as words again: for figures that are shown as they were written. */
export const asWritten = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ norm, value, suffix }) =>
      value === undefined ? norm : `${inThousands(value, ',') ?? value.toLocaleString('en-GB')}${suffix ?? ''}`,
    )
    .join(' ');
