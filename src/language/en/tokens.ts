import { fold } from '../../lib/fold';
import type { Token } from '../token';

/**
 * Numbers first (day and month of “02.06.2025” by themselves, then with thousands groups and what is written onto
 * them), then words with inner apostrophes.
 */
const TOKEN =
  /(\d{1,2}(?=\.\d{1,2}\.\d{4}(?!\d))|(?<=\d\.)\d{1,2}(?=\.\d{4}(?!\d))|(?:(?<![\p{L}\d.,'])\.)?\d+(?:[.,']\d+)*)(%|k\b|bn\b|mln\b|m\b|s\b|st\b|nd\b|rd\b|th\b)?|[\p{L}\p{M}]+(?:'[\p{L}]+)*/gu;

const GROUPED = /^\d{1,3}(?:[.,']\d{3})+$/;

/** The value of digits as written: “1,200”, “1.200” and “1'200” are twelve hundred; “6.5” is six and a half. */
export function digitsToNumber(digits: string): number {
  if (GROUPED.test(digits)) return Number(digits.replace(/\D/gu, ''));
  return Number(digits.replace(',', '.').replace(/[^\d.]/gu, ''));
}

const SCALE: Record<string, number> = { k: 1e3, m: 1e6, mln: 1e6, bn: 1e9 };

/** “1 000”: a thousands group set off by a space belongs to the digits before it. */
function joinsGroup(previous: Token | undefined, before: Token | undefined, digits: string, gap: string): boolean {
  if (previous?.value === undefined || previous.suffix || gap !== ' ' || !/^\d{3}$/u.test(digits)) return false;
  return previous.value >= 1 && previous.value < 1000 && !(before && isMonthName(before.norm));
}

const MONTHS = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/u;
const isMonthName = (norm: string): boolean => MONTHS.test(norm);

/** Longest run of digits that is read as a number; anything longer is no figure of a news text. */
const MAX_DIGITS = 15;

/** The offset behind a folded unit; one character may be several units (“㎏”), which are not torn apart. */
function endOf(at: Uint32Array, unit: number): number {
  let next = unit;
  while (next < at.length - 1 && at[next] === at[unit - 1]) next += 1;
  return at[next] ?? 0;
}

/** “2nd”, “20th”: a place in an order, or a day of a month. */
export const isOrdinal = (token: Token | undefined): boolean => /^(st|nd|rd|th)$/u.test(token?.suffix ?? '');

/** The pattern alone would be asked for every word, though nearly all begin with a plain letter. */
const isCapital = (letter: string): boolean =>
  letter < '\x80' ? letter >= 'A' && letter <= 'Z' : /\p{Lu}/u.test(letter);

/** The tokens of a text; see `Token`. `from`: where the text begins in its block. */
export function tokenize(original: string, from = 0): Token[] {
  const { text, at } = fold(original);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, digits, suffix] = match;
    const first = at[match.index] ?? 0;
    const start = from + first;
    const end = from + endOf(at, match.index + whole.length);
    const gap = text.slice(last, match.index);
    last = match.index + whole.length;
    if (digits === undefined) {
      const norm = whole.includes("'") ? whole.replace(/'s?$/u, '').replace(/'/gu, '') : whole;
      const capital = isCapital(original.charAt(first));
      if (norm) tokens.push({ norm, start, end, gap, capital });
      continue;
    }
    const previous = tokens.at(-1);
    if (joinsGroup(previous, tokens.at(-2), digits, gap) && previous) {
      previous.value = (previous.value ?? 0) * 1000 + Number(digits);
      previous.norm = String(previous.value);
      previous.end = end;
      if (suffix) previous.suffix = suffix;
      continue;
    }
    const value = digits.length > MAX_DIGITS ? Number.NaN : digitsToNumber(digits) * (SCALE[suffix ?? ''] ?? 1);
    const token: Token = { norm: String(value), start, end, gap, capital: false };
    if (Number.isFinite(value)) token.value = value;
    if (suffix && !SCALE[suffix]) token.suffix = suffix;
    tokens.push(token);
  }
  return tokens;
}
