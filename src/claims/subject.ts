/**
 * Whether an article is about the pack's matter, and where in it. A claim needs the matter: a page that merely shares
 * words or numbers with it gets nothing.
 */
import type { Sentence } from '../language/annotation';
import type { PackRules } from '../model/rules';
import { holds, type Signs } from './signs';
import { isBefore, type Timeline } from './timeline';

export interface Subject {
  level: 'none' | 'weak' | 'strong';
  /** Whether a sentence stands where the matter is being spoken of. */
  covers(index: number): boolean;
}

const NOT_COVERED: Subject = { level: 'none', covers: () => false };

/** In an article about something else, how many sentences after one that names the matter still speak of it. */
const WEAK_REACH = 3;
/** One sentence in this many must name the matter for an article to be about it, unless its beginning does. */
const STRONG_SHARE = 7;
/** How many sentences are an article's beginning. */
const BEGINNING = 3;

/** A year or date from before the matter, other than in “the first since 2022”. */
export function looksBack(signs: Signs, timeline: Timeline): boolean {
  const old = signs.sentence.dates.filter((date) => isBefore(timeline, date));
  if (old.length === 0) return false;
  const compares = signs.has('superlative') || signs.has('round');
  return !old.every((date) => isSince(signs.sentence, date.from) && compares);
}

const isSince = (sentence: Sentence, at: number): boolean =>
  [1, 2, 3, 4].some((back) => /^(since|than|after|until)$/u.test(sentence.tokens[at - back]?.norm ?? ''));

/** Whether a sentence names another matter (another war's swap, another meeting in the same city). */
export const conflicts = (signs: Signs, rules: PackRules): boolean =>
  holds(signs, rules.subject.conflicts) && !holds(signs, rules.subject.direct);

function isAnchor(signs: Signs, rules: PackRules, timeline: Timeline, known: boolean): boolean {
  if (conflicts(signs, rules) || looksBack(signs, timeline)) return false;
  const { parties, places, context, direct, people } = rules.subject;
  if (holds(signs, direct)) return known;
  if (!holds(signs, context)) return false;
  const named = parties.some((party) => signs.has(party)) || holds(signs, people) || signs.has('mutual');
  return (
    (holds(signs, places) && (named || known)) || (people.filter((person) => signs.has(person)).length > 1 && known)
  );
}

/** Reads what a unit is about. */
export function readSubject(all: readonly Signs[], rules: PackRules, timeline: Timeline): Subject {
  const { parties } = rules.subject;
  const bothNamed = parties.every((party) =>
    all.some((signs) => signs.has(party) || (signs.has('mutual') && party !== '')),
  );
  if (!bothNamed) return NOT_COVERED;
  const anchors = all.map((signs) => isAnchor(signs, rules, timeline, bothNamed));
  const count = anchors.filter(Boolean).length;
  if (count === 0) return NOT_COVERED;
  const against = all.filter(
    (signs) => conflicts(signs, rules) || (looksBack(signs, timeline) && holds(signs, rules.subject.places)),
  ).length;
  if (against > count) return weak(anchors);
  const early = anchors.slice(0, BEGINNING).some(Boolean);
  if (early || count * STRONG_SHARE >= all.length) return { level: 'strong', covers: () => true };
  return weak(anchors);
}

function weak(anchors: readonly boolean[]): Subject {
  return {
    level: 'weak',
    covers: (index) => anchors.slice(Math.max(0, index - WEAK_REACH), index + 1).some(Boolean),
  };
}
