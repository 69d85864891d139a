/**
 * The figure grammar: numbers with qualifier, unit and scope. Dates are masked before, so that “2 June” is no figure.
 * Qualifiers, units and scopes are read from the words around a number, never across a clause's end.
 */
import type { Unit } from '../../model/assertion';
import type { ConceptHit, FigureHit } from '../annotation';
import { beginsClause } from '../clause';
import type { Token } from '../token';
import { NUMBER_WORDS, numberAt, type NumberHit } from './numbers';
import { asWritten, bounds, plainQualifier, qualifierAfter, qualifierBefore, type QualifierWord } from './qualifiers';
import { againstPrior, inheritUnit, LEANING_WORDS } from './prior-figure';
import { scopeOf } from './scopes';
import { SPAN_WORDS, spanAt } from './spans';
import { countsThings } from './things';
import { isOrdinal } from './tokens';

/** Whether two numbers make one span: “18 to 25”, “18-25”, “24 or 48”, “between 18 and 25”, “two- to three-day”. */
function rangeTo(tokens: readonly Token[], first: NumberHit): NumberHit | null {
  const joiner = tokens[first.to];
  if (!joiner || first.vague) return null;
  if (joiner.value !== undefined && joiner.gap.trim() === '-') return numberAt(tokens, first.to);
  if (beginsClause(tokens, first.to)) return null;
  const between = tokens[first.from - 1]?.norm === 'between' || tokens[first.from - 2]?.norm === 'between';
  const joins = joiner.norm === 'to' || joiner.norm === 'or' || (joiner.norm === 'and' && between);
  if (!joins) return null;
  const second = numberAt(tokens, first.to + 1);
  return second && second.min > first.min && !beginsClause(tokens, second.from) ? second : null;
}

/** “1,000-for-1,000”, “6,000 for 6,000”: the same number twice. */
function mirrored(tokens: readonly Token[], first: NumberHit): number | null {
  if (tokens[first.to]?.norm !== 'for') return null;
  const second = numberAt(tokens, first.to + 1);
  return second && second.min === first.min && second.max === first.max ? second.to : null;
}

/** Units by concept: the lexicon's concepts named `unit:…` say which nouns count what. */
const unitOf = (hit: ConceptHit): Unit | null =>
  hit.concept.startsWith('unit:') ? (hit.concept.slice('unit:'.length) as Unit) : null;

/** How far behind a number its noun may stand, in tokens: “6,000 frozen bodies of …”, “1,000 more of the captured …”. */
const NOUN_REACH = 7;
/** “250 on either side that day”: the number is of each side, not of days. */
const SIDES = new Set(['side', 'sides', 'each', 'apiece']);
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

function isBareAge(number: NumberHit, qualifier: QualifierWord, unit: Unit | null): boolean {
  if (unit !== null && unit !== 'people' && unit !== 'prisoners') return false;
  if (number.min < SOLDIER_AGES.min || number.max > SOLDIER_AGES.max) return false;
  return qualifier === 'range' ? unit === null : ['under', 'up-to'].includes(qualifier) && unit === null;
}

/** “6,000 soldiers' bodies”: the noun right behind is what is counted. */
const isOwner = (hit: ConceptHit, nouns: readonly ConceptHit[]): boolean =>
  unitOf(hit) !== 'bodies' && nouns.some((next) => next.from === hit.to && unitOf(next) === 'bodies');

/** The first noun behind a number in the same clause; a number in between takes it. */
function nounAfter(tokens: readonly Token[], to: number, nouns: readonly ConceptHit[], next: number): Unit | null {
  for (const hit of nouns) {
    if (isOwner(hit, nouns)) continue;
    if (hit.from < to || hit.from >= Math.min(next, to + NOUN_REACH)) continue;
    let clear = true;
    for (let i = to; i <= hit.from; i += 1)
      if (beginsClause(tokens, i) || SIDES.has(tokens[i]?.norm ?? '')) clear = false;
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
    for (let i = hit.to; i < from; i += 1) if (tokens[i]?.norm === 'of' && !beginsClause(tokens, i)) return unitOf(hit);
    return null;
  }
  return null;
}

/** People nouns are what bodies are bodies of: the head noun decides. */
function pickUnit(after: Unit | null, before: Unit | null): Unit | null {
  if (before === 'bodies' && (after === null || after === 'people' || after === 'prisoners')) return 'bodies';
  return after ?? before;
}

/** “1,000 prisoners or more”: the qualifier stands behind the noun. */
function qualifierBehindNoun(tokens: readonly Token[], to: number, nouns: readonly ConceptHit[]) {
  const noun = nouns.find((hit) => hit.from === to || hit.from === to + 1);
  if (!noun || beginsClause(tokens, noun.from)) return null;
  const after = qualifierAfter(tokens, noun.to);
  return after && tokens[after.to]?.value === undefined ? after : null;
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
  qualifier: QualifierWord,
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

const FIRST_WORDS = new Set([...NUMBER_WORDS, ...SPAN_WORDS, ...LEANING_WORDS]);

/** Most words begin no figure: they are not tried as each kind of them. */
const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined && (token.value !== undefined || FIRST_WORDS.has(token.norm));

/** The figures of a sentence. `masked` holds the tokens that belong to dates and times. */
export function findFigures(
  tokens: readonly Token[],
  concepts: readonly ConceptHit[],
  masked: ReadonlySet<number>,
): FigureHit[] {
  const nouns = concepts.filter((hit) => hit.concept.startsWith('unit:')).sort((a, b) => a.from - b.from);
  const figures: FigureHit[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!mayBegin(tokens[i]) || masked.has(i)) continue;
    const duration = spanAt(tokens, i);
    if (duration) {
      figures.push(duration);
      i = duration.to - 1;
      continue;
    }
    const measured = againstPrior(tokens, i, figures.at(-1));
    if (measured) figures.push(measured);
    const number = measured ? null : numberAt(tokens, i);
    if (!number || isOrdinal(tokens[i])) continue;
    const hit = inheritUnit(
      tokens,
      figureFrom(tokens, readNumber(tokens, number), nouns, masked),
      figures.at(-1),
      concepts,
    );
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
  const after =
    qualifierAfter(tokens, reading.to) ?? (before.qualifier ? null : qualifierBehindNoun(tokens, reading.to, nouns));
  const own: QualifierWord = isRange ? 'range' : number.vague ? 'about' : 'exact';
  const word = isRange ? own : (before.qualifier ?? after?.qualifier ?? own);
  const next = nextNumber(tokens, reading.to, masked);
  const unit = unitFor(tokens, reading, word, nouns, next);
  if (unit === null && countsThings(tokens, reading.to)) return null;
  const scope = scopeOf(tokens, number.from, reading.to, next, isMirrored);
  const span = number.vague && !before.qualifier ? { min: number.min, max } : bounds(number.min, max, word);
  const isLoose = (number.vague && !before.qualifier) || word === 'nearly';
  const words = isLoose ? { words: asWritten(tokens, before.from, reading.to) } : {};
  return {
    figure: { ...span, qualifier: plainQualifier(word), unit, scope, ...words },
    from: before.from,
    to: after ? Math.max(after.to, reading.to) : reading.to,
  };
}
