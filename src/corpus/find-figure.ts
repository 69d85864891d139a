/** Whether a paragraph of a source holds a figure, in digits or in words. */
import type { Figure, Qualifier } from '../model/assertion';
import { numberWords } from './number-words';

/** Wordings without a number, and the span by which the record writes them. */
const VAGUE: readonly { min: number; max: number; wording: RegExp }[] = [
  { min: 200, max: 999, wording: /\b(?:several|a few) hundred\b/iu },
  { min: 60, max: 75, wording: /\b(?:just|a little) (?:over|more than) an hour\b/iu },
];

/** What a source writes for a qualifier that is no plain number or range. */
const QUALIFIERS: Partial<Record<Qualifier, RegExp>> = {
  'at-least': /\b(?:at least|no fewer than|no less than)\b/iu,
  'more-than': /\b(?:more than|over)\b/iu,
  'up-to': /\b(?:up to|at most|no more than)\b/iu,
  under: /\b(?:under|below|less than|younger than)\b/iu,
};

/** “1,000”, “1 000”, “339”; not the 2 of “2,000” nor the 12 of “1.12”. */
const NUMBERS = /(?<![\d.,])\d{1,3}(?:[, ]\d{3})+(?!\d)|(?<![\d.,])\d+(?![\d]|[.,]\d)/gu;

const digitsIn = (paragraph: string): number[] =>
  (paragraph.match(NUMBERS) ?? []).map((text) => Number(text.replace(/[, ]/gu, '')));

function holdsNumber(paragraph: string, n: number): boolean {
  if (digitsIn(paragraph).includes(n)) return true;
  const words = numberWords(n).replace(/[- ]/gu, '[- ]');
  // “a week” is one week.
  const pattern = n === 1 ? `(?:one|an?)` : words;
  return new RegExp(`(?<![\\p{L}])${pattern}(?![\\p{L}])`, 'iu').test(paragraph);
}

/** Each bound of the figure and its qualifier stand in the paragraph, or a wording that the record writes as this span. */
export function holdsFigure(paragraph: string, { min, max, qualifier }: Figure): boolean {
  const vague = VAGUE.find((entry) => entry.min === min && entry.max === max);
  if (vague) return vague.wording.test(paragraph);
  const isQualified = QUALIFIERS[qualifier]?.test(paragraph) ?? true;
  return isQualified && [min, max].every((bound) => bound === null || holdsNumber(paragraph, bound));
}
