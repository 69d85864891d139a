/**
 * The figure grammar: numbers with qualifier, unit and scope. Dates are masked before, so that “2 June” is no figure.
 * Qualifiers, units and scopes are read from the words around a number, never across a clause's end.
 */
import type { Qualifier, Scope, Unit } from '../../model/assertion';
import type { ConceptHit, FigureHit, Token } from '../annotation';
import { numberAt, type NumberHit } from './numbers';

/** Qualifiers that stand before a number, longest first. */
const BEFORE: readonly (readonly [string, Qualifier])[] = [
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
  ['under the age of', 'under'],
  ['below the age of', 'under'],
  ['over the age of', 'more-than'],
  ['above the age of', 'more-than'],
  ['up to the age of', 'up-to'],
  ['under', 'under'],
  ['below', 'under'],
  ['nearly', 'under'],
  ['almost', 'under'],
  ['close to', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['hardly', 'about'],
  ['barely', 'about'],
];
const BEFORE_WORDS = BEFORE.map(([words, qualifier]) => ({ words: words.split(' ').reverse(), qualifier })).sort(
  (a, b) => b.words.length - a.words.length,
);
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

const normsAt = (tokens: readonly Token[], i: number, words: readonly string[]): boolean =>
  words.every((word, k) => tokens[i + k]?.norm === word);

/** Whether a comma, full stop or the like stands between token `i - 1` and `i`. */
const breaks = (tokens: readonly Token[], i: number): boolean => /[,;:.!?()]/u.test(tokens[i]?.gap ?? '');

interface Qualified {
  qualifier: Qualifier | null;
  from: number;
}

/** The qualifier that stands before token `i`. */
function qualifierBefore(tokens: readonly Token[], i: number): Qualified {
  let end = i;
  while (end > 0 && i - end < 2 && FILLERS.has(tokens[end - 1]?.norm ?? '') && !breaks(tokens, end)) end -= 1;
  for (let at = end; at <= i; at += 1) {
    if (breaks(tokens, at)) continue;
    for (const { words, qualifier } of BEFORE_WORDS) {
      if (words.every((word, k) => tokens[at - 1 - k]?.norm === word)) return { qualifier, from: at - words.length };
    }
  }
  return { qualifier: null, from: i };
}

function qualifierAfter(tokens: readonly Token[], i: number): { qualifier: Qualifier; to: number } | null {
  for (const [phrase, qualifier] of AFTER) {
    const words = phrase.split(' ');
    if (!breaks(tokens, i) && normsAt(tokens, i, words)) return { qualifier, to: i + words.length };
  }
  return null;
}

/** Whether two numbers make one span: “18 to 25”, “18-25”, “24 or 48”, “between 18 and 25”, “two- to three-day”. */
function rangeTo(tokens: readonly Token[], first: NumberHit): NumberHit | null {
  const joiner = tokens[first.to];
  if (!joiner || first.vague) return null;
  if (joiner.value !== undefined && joiner.gap.trim() === '-') return numberAt(tokens, first.to);
  if (breaks(tokens, first.to)) return null;
  const between = tokens[first.from - 1]?.norm === 'between' || tokens[first.from - 2]?.norm === 'between';
  const joins = joiner.norm === 'to' || joiner.norm === 'or' || (joiner.norm === 'and' && between);
  if (!joins) return null;
  const second = numberAt(tokens, first.to + 1);
  return second && second.min > first.min && !breaks(tokens, second.from) ? second : null;
}

/** “1,000-for-1,000”, “6,000 for 6,000”: the same number twice. */
function mirrored(tokens: readonly Token[], first: NumberHit): number | null {
  if (tokens[first.to]?.norm !== 'for') return null;
  const second = numberAt(tokens, first.to + 1);
  return second && second.min === first.min && second.max === first.max ? second.to : null;
}

const bounds = (value: number, max: number, qualifier: Qualifier): { min: number | null; max: number | null } => {
  if (qualifier === 'at-least' || qualifier === 'more-than') return { min: value, max: null };
  if (qualifier === 'up-to' || qualifier === 'under') return { min: null, max };
  return { min: value, max };
};

const EACH = [
  'each',
  'apiece',
  'from each side',
  'on each side',
  'each side',
  'for each side',
  'a side',
  'per side',
  'either side',
  'on either side',
  'on both sides',
  'from both sides',
  'from either side',
  'in each direction',
  'each way',
  'from each country',
  'each country',
  'from each',
].map((words) => words.split(' '));
const BOTH = [
  'in total',
  'in all',
  'altogether',
  'combined',
  'between them',
  'total of',
  'both together',
  'from both combined',
].map((words) => words.split(' '));
/** How far from a number the words that tell its scope may stand, in tokens. */
const SCOPE_REACH = 9;

function scopeOf(tokens: readonly Token[], from: number, to: number, next: number, isMirrored: boolean): Scope {
  if (isMirrored) return 'each';
  for (let i = to; i < Math.min(tokens.length, to + SCOPE_REACH, next); i += 1) {
    if (EACH.some((words) => normsAt(tokens, i, words))) return 'each';
    if (BOTH.some((words) => normsAt(tokens, i, words))) return 'both';
  }
  for (let i = from - 1; i >= Math.max(0, from - SCOPE_REACH); i -= 1) {
    if (tokens[i]?.value !== undefined) break;
    if (BOTH.some((words) => normsAt(tokens, i, words))) return 'both';
    if (tokens[i]?.norm === 'each') return 'each';
  }
  return 'open';
}

/** Units by concept: the lexicon's concepts named `unit:…` say which nouns count what. */
const unitOf = (hit: ConceptHit): Unit | null =>
  hit.concept.startsWith('unit:') ? (hit.concept.slice('unit:'.length) as Unit) : null;

/** How far behind a number its noun may stand, in tokens: “6,000 frozen bodies of …”, “1,000 more of the captured …”. */
const NOUN_REACH = 7;
/** How far before a number a noun may claim it: “the bodies of 6,000 soldiers”. */
const HEAD_REACH = 7;

const AGE_BEFORE = /^(aged|age|ages)$/u;
const AGE_AFTER = /^(year|years)$/u;

function isAge(tokens: readonly Token[], figure: NumberHit, to: number): boolean {
  for (let i = Math.max(0, figure.from - 4); i < figure.from; i += 1) {
    if (AGE_BEFORE.test(tokens[i]?.norm ?? '')) return true;
    if (tokens[i]?.norm === 'younger' || tokens[i]?.norm === 'older') return true;
  }
  if (AGE_AFTER.test(tokens[to]?.norm ?? '') && /^(old|olds|of)$/u.test(tokens[to + 1]?.norm ?? '')) return true;
  if (/^(younger|older)$/u.test(tokens[to + 1]?.norm ?? '') && /^(or|and)$/u.test(tokens[to]?.norm ?? '')) return true;
  return tokens[to - 1]?.suffix === 's' && figure.max < 100;
}

/** The ages at which “under 25” without a noun is read as years. */
const SOLDIER_AGES = { min: 16, max: 65 };

function isBareAge(number: NumberHit, qualifier: Qualifier, unit: Unit | null): boolean {
  if (unit !== null && unit !== 'people' && unit !== 'prisoners') return false;
  if (number.min < SOLDIER_AGES.min || number.max > SOLDIER_AGES.max) return false;
  return qualifier === 'range' ? unit === null : ['under', 'up-to'].includes(qualifier) && unit === null;
}

/** The first noun behind a number in the same clause; a number in between takes it. */
function nounAfter(tokens: readonly Token[], to: number, nouns: readonly ConceptHit[], next: number): Unit | null {
  for (const hit of nouns) {
    if (hit.from < to || hit.from >= Math.min(next, to + NOUN_REACH)) continue;
    let clear = true;
    for (let i = to; i <= hit.from; i += 1) if (breaks(tokens, i)) clear = false;
    if (clear) return unitOf(hit);
  }
  return null;
}

/** “The bodies of 6,000 soldiers”: a noun before the number that owns it by “of”. */
function nounBefore(tokens: readonly Token[], from: number, nouns: readonly ConceptHit[]): Unit | null {
  for (let k = nouns.length - 1; k >= 0; k -= 1) {
    const hit = nouns[k];
    if (!hit || hit.to > from) continue;
    if (from - hit.to > HEAD_REACH) return null;
    for (let i = hit.to; i < from; i += 1) if (tokens[i]?.norm === 'of' && !breaks(tokens, i)) return unitOf(hit);
    return null;
  }
  return null;
}

/** People nouns are what bodies are bodies of: the head noun decides. */
function pickUnit(after: Unit | null, before: Unit | null): Unit | null {
  if (before === 'bodies' && (after === null || after === 'people' || after === 'prisoners')) return 'bodies';
  return after ?? before;
}

const MINUTES: Partial<Record<string, Unit>> = { hour: 'hours', hours: 'hours' };

/** “an hour”, “an hour and a half”, “half an hour”, “1 hour and 15 minutes”. */
function durationAt(tokens: readonly Token[], i: number): FigureHit | null {
  const here = tokens[i]?.norm ?? '';
  const isArticle = (here === 'an' || here === 'one') && MINUTES[tokens[i + 1]?.norm ?? ''] !== undefined;
  const number = isArticle ? { min: 1, max: 1, vague: false, from: i, to: i + 1 } : numberAt(tokens, i);
  if (!number || number.vague) return null;
  const unit = MINUTES[tokens[number.to]?.norm ?? ''];
  if (!unit || tokens[number.to + 1]?.norm === 'ceasefire') return null;
  let hours = number.min;
  let to = number.to + 1;
  if (normsAt(tokens, to, ['and', 'a', 'half'])) [hours, to] = [hours + 0.5, to + 3];
  else if (normsAt(tokens, to, ['and', 'a', 'quarter'])) [hours, to] = [hours + 0.25, to + 3];
  const restAt = tokens[to]?.norm === 'and' ? to + 1 : to;
  const rest = numberAt(tokens, restAt);
  if (rest && /^minutes?$/u.test(tokens[rest.to]?.norm ?? '')) [hours, to] = [hours + rest.min / 60, rest.to + 1];
  const before = qualifierBefore(tokens, i);
  const half = tokens[i - 1]?.norm === 'half' && isArticle;
  const qualifier = before.qualifier ?? qualifierAfter(tokens, to)?.qualifier ?? 'exact';
  const minutes = Math.round((half ? hours / 2 : hours) * 60);
  return {
    figure: { ...bounds(minutes, minutes, qualifier), qualifier, unit: 'minutes', scope: 'open' },
    from: Math.min(before.from, half ? i - 1 : i),
    to,
  };
}

interface Reading {
  number: NumberHit;
  max: number;
  to: number;
  isRange: boolean;
  isMirrored: boolean;
}

/** A number with what belongs to it: the end of its range, or its mirror image. */
function readNumber(tokens: readonly Token[], number: NumberHit): Reading {
  const end = rangeTo(tokens, number);
  if (end) return { number, max: end.max, to: end.to, isRange: true, isMirrored: false };
  const mirror = mirrored(tokens, number);
  return { number, max: number.max, to: mirror ?? number.to, isRange: false, isMirrored: mirror !== null };
}

function unitFor(
  tokens: readonly Token[],
  { number, to }: Reading,
  qualifier: Qualifier,
  nouns: readonly ConceptHit[],
  next: number,
) {
  if (tokens[to - 1]?.suffix === '%' || /^(per|percent|pc)$/u.test(tokens[to]?.norm ?? '')) {
    if (tokens[to]?.norm !== 'per' || tokens[to + 1]?.norm === 'cent') return 'per-cent';
  }
  const unit = pickUnit(nounAfter(tokens, to, nouns, next), nounBefore(tokens, number.from, nouns));
  if (isAge(tokens, number, to) || isBareAge(number, qualifier, unit)) return 'years-of-age';
  return unit;
}

/** Where the next number begins, so that a noun behind it is not taken. */
function nextNumber(tokens: readonly Token[], from: number, masked: ReadonlySet<number>): number {
  for (let i = from; i < Math.min(tokens.length, from + NOUN_REACH + 1); i += 1) {
    if (!masked.has(i) && tokens[i]?.value !== undefined) return i;
  }
  return Number.POSITIVE_INFINITY;
}

/** The figures of a sentence. `masked` holds the tokens that belong to dates and times. */
export function findFigures(
  tokens: readonly Token[],
  concepts: readonly ConceptHit[],
  masked: ReadonlySet<number>,
): FigureHit[] {
  const nouns = concepts.filter((hit) => hit.concept.startsWith('unit:')).sort((a, b) => a.from - b.from);
  const figures: FigureHit[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (masked.has(i)) continue;
    const duration = durationAt(tokens, i);
    if (duration) {
      figures.push(duration);
      i = duration.to - 1;
      continue;
    }
    const number = numberAt(tokens, i);
    if (!number || tokens[i]?.suffix?.match(/^(st|nd|rd|th)$/u)) continue;
    const hit = figureFrom(tokens, readNumber(tokens, number), nouns, masked);
    if (hit) figures.push(hit);
    i = (hit?.to ?? number.to) - 1;
  }
  return figures;
}

function figureFrom(
  tokens: readonly Token[],
  reading: Reading,
  nouns: readonly ConceptHit[],
  masked: ReadonlySet<number>,
): FigureHit | null {
  const { number, max, isRange, isMirrored } = reading;
  if (!Number.isFinite(number.min) || (number.max <= 1 && tokens[number.from]?.value === undefined)) return null;
  const before = qualifierBefore(tokens, number.from);
  const after = qualifierAfter(tokens, reading.to);
  const own: Qualifier = isRange ? 'range' : number.vague ? 'about' : 'exact';
  const qualifier = isRange ? own : (before.qualifier ?? after?.qualifier ?? own);
  const next = nextNumber(tokens, reading.to, masked);
  const unit = unitFor(tokens, reading, qualifier, nouns, next);
  const scope = scopeOf(tokens, number.from, reading.to, next, isMirrored);
  const span = number.vague && !before.qualifier ? { min: number.min, max } : bounds(number.min, max, qualifier);
  return {
    figure: { ...span, qualifier, unit, scope },
    from: before.from,
    to: after ? Math.max(after.to, reading.to) : reading.to,
  };
}
