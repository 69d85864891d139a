/** Figures that are not plain numbers before a noun: lengths of time and shares in words. */
import type { Unit } from '../../model/assertion';
import type { FigureHit } from '../annotation';
import type { Token } from '../token';
import { numberAt } from './numbers';
import {
  asWritten,
  bounds,
  normsAt,
  plainQualifier,
  qualifierAfter,
  qualifierBefore,
  type QualifierWord,
} from './qualifiers';

const HOURS = new Set(['hour', 'hours']);
/** “a week”, “a month-long”: spans of time that need no number. */
const LONE_SPANS: Partial<Record<string, Unit>> = { week: 'weeks', fortnight: 'weeks', month: 'months' };

/** “A week ago”, “a month after”: a time, not a length. */
const TIME_WORDS = /^(ago|later|earlier|before|after|from|since|prior|previously|on|and)$/u;
/** “Within a month after …”. */
const LENGTH_WORDS = /^(within|for|in|take|takes|took|lasting|of)$/u;
/** “Once a week”, “in a week”: how often, or when. */
const OFTEN_WORDS = /^(once|twice|times|day|hour|minutes|per)$/u;

/** “One-day truce”, “a single day to study”. */
const DAY_FOR = /^(truce|ceasefire|pause|lull|to|long)$/u;

function loneDayAt(tokens: readonly Token[], i: number): FigureHit | null {
  const isOne = tokens[i]?.norm === 'one' || tokens[i]?.norm === 'single';
  if (!isOne || tokens[i + 1]?.norm !== 'day') return null;
  const isTruce =
    DAY_FOR.test(tokens[i + 2]?.norm ?? '') || tokens[i - 2]?.norm === 'of' || tokens[i - 1]?.norm === 'of';
  if (!isTruce) return null;
  return { figure: { min: 1, max: 1, qualifier: 'exact', unit: 'days', scope: 'open' }, from: i, to: i + 2 };
}

function loneSpanAt(tokens: readonly Token[], i: number): FigureHit | null {
  const word = tokens[i + 1]?.norm ?? '';
  const unit = LONE_SPANS[word];
  const article = tokens[i]?.norm;
  if (!unit || (article !== 'a' && article !== 'one')) return null;
  const isTime = TIME_WORDS.test(tokens[i + 2]?.norm ?? '') && !LENGTH_WORDS.test(tokens[i - 1]?.norm ?? '');
  if (isTime || OFTEN_WORDS.test(tokens[i - 1]?.norm ?? '')) return null;
  const value = word === 'fortnight' ? 2 : 1;
  return { figure: { min: value, max: value, qualifier: 'exact', unit, scope: 'open' }, from: i, to: i + 2 };
}

/** Shares in words, in per cent; “half” is taken loosely, as readers do. */
const SHARES = new Map([
  ['half', 50],
  ['third', 33],
  ['quarter', 25],
  ['fifth', 20],
  ['tenth', 10],
]);

/** Shares told without a number, as spans of per cent; “of” or the noun follows. */
const LOOSE_SHARES: readonly (readonly [string, number, number])[] = [
  ['nearly all', 90, 99],
  ['almost all', 90, 99],
  ['virtually all', 90, 99],
  ['practically all', 90, 99],
  ['the vast majority', 75, 99],
  ['the majority', 51, 99],
  ['most', 51, 99],
  ['all', 100, 100],
  ['none', 0, 0],
  ['not one', 0, 0],
  ['not a single one', 0, 0],
  ['two thirds', 67, 67],
  ['three quarters', 75, 75],
  ['one in ten', 10, 10],
  ['one in five', 20, 20],
];
const LOOSE_WORDS = LOOSE_SHARES.map(([phrase, min, max]) => ({ words: phrase.split(' '), min, max }));

/** By their first word: nearly every token begins none of them. */
const LOOSE_BY_FIRST = new Map(
  LOOSE_WORDS.map(({ words: [first = ''] }) => [first, LOOSE_WORDS.filter(({ words }) => words[0] === first)] as const),
);

/** “Nearly all of the bodies”, “none of the 6,000”. */
function looseShareAt(tokens: readonly Token[], i: number): FigureHit | null {
  const share = LOOSE_BY_FIRST.get(tokens[i]?.norm ?? '')?.find(({ words }) => normsAt(tokens, i, words));
  if (!share) return null;
  const to = i + share.words.length;
  if (tokens[to]?.norm !== 'of' || tokens[to + 1]?.norm === 'them') return null;
  const { min, max } = share;
  return {
    figure: { min, max, qualifier: min === max ? 'exact' : 'about', unit: 'per-cent', scope: 'open' },
    from: i,
    to,
  };
}

/** A length or a share with the qualifier read before or behind it. */
const qualified = (value: number, qualifier: QualifierWord, unit: Unit): FigureHit['figure'] => ({
  ...bounds(value, value, qualifier),
  qualifier: plainQualifier(qualifier),
  unit,
  scope: 'open',
});

function shareAt(tokens: readonly Token[], i: number): FigureHit | null {
  const share = SHARES.get(tokens[i]?.norm ?? '');
  const isShare = tokens[i + 1]?.norm === 'of' && (tokens[i]?.norm === 'half' || tokens[i - 1]?.norm === 'a');
  if (share === undefined || !isShare) return null;
  const before = qualifierBefore(tokens, tokens[i - 1]?.norm === 'a' ? i - 1 : i);
  return { figure: qualified(share, before.qualifier ?? 'about', 'per-cent'), from: before.from, to: i + 1 };
}

/** Behind whole hours. */
const AND_PARTS = [
  { words: ['and', 'a', 'half'], hours: 0.5 },
  { words: ['and', 'a', 'quarter'], hours: 0.25 },
  { words: ['and', 'three', 'quarters'], hours: 0.75 },
];
const PARTS_OF_AN_HOUR = [
  { words: ['a', 'quarter', 'of', 'an', 'hour'], minutes: 15 },
  { words: ['three', 'quarters', 'of', 'an', 'hour'], minutes: 45 },
];

/** “A quarter of an hour”, “about three quarters of an hour”. */
function partOfHourAt(tokens: readonly Token[], i: number): FigureHit | null {
  const part = PARTS_OF_AN_HOUR.find(({ words }) => normsAt(tokens, i, words));
  if (!part) return null;
  const before = qualifierBefore(tokens, i);
  return {
    figure: qualified(part.minutes, before.qualifier ?? 'exact', 'minutes'),
    from: before.from,
    to: i + part.words.length,
  };
}

/** “an hour”, “an hour and a half”, “half an hour”, “1 hour and 15 minutes”. */
function durationAt(tokens: readonly Token[], i: number): FigureHit | null {
  const here = tokens[i]?.norm ?? '';
  const isArticle = (here === 'an' || here === 'one') && HOURS.has(tokens[i + 1]?.norm ?? '');
  const number = isArticle ? { min: 1, max: 1, vague: false, from: i, to: i + 1 } : numberAt(tokens, i);
  if (!number || number.vague) return null;
  if (!HOURS.has(tokens[number.to]?.norm ?? '') || tokens[number.to + 1]?.norm === 'ceasefire') return null;
  let hours = number.min;
  let to = number.to + 1;
  const part = AND_PARTS.find(({ words }) => normsAt(tokens, to, words));
  if (part) [hours, to] = [hours + part.hours, to + part.words.length];
  const restAt = tokens[to]?.norm === 'and' ? to + 1 : to;
  const rest = numberAt(tokens, restAt);
  if (rest && /^minutes?$/u.test(tokens[rest.to]?.norm ?? '')) [hours, to] = [hours + rest.min / 60, rest.to + 1];
  const before = qualifierBefore(tokens, i);
  const half = tokens[i - 1]?.norm === 'half' && isArticle;
  const qualifier = before.qualifier ?? qualifierAfter(tokens, to)?.qualifier ?? 'exact';
  const minutes = Math.round((half ? hours / 2 : hours) * 60);
  const from = Math.min(before.from, half ? i - 1 : i);
  return {
    figure: { ...qualified(minutes, qualifier, 'minutes'), words: asWritten(tokens, from, to) },
    from,
    to,
  };
}

/** Words with which these may begin, beside numbers. */
export const SPAN_WORDS: readonly string[] = ['a', 'an', 'one', 'single', ...SHARES.keys(), ...LOOSE_BY_FIRST.keys()];

/** A length of time or a share that begins at token `i`. */
export const spanAt = (tokens: readonly Token[], i: number): FigureHit | null =>
  partOfHourAt(tokens, i) ??
  durationAt(tokens, i) ??
  loneDayAt(tokens, i) ??
  loneSpanAt(tokens, i) ??
  shareAt(tokens, i) ??
  looseShareAt(tokens, i);
