/**
 * Whether an article is about the pack's matter, and where in it. A claim needs the matter: a page that merely shares
 * words or numbers with it gets nothing.
 */
import type { PackRules } from '../model/rules';
import { BEGINNING } from './article';
import { findPoints } from './points';
import { holds, type Signs } from './signs';
import { isBefore, type Timeline } from './timeline';

export interface Subject {
  level: 'none' | 'weak' | 'strong';
  /** Whether a sentence stands where the matter is being spoken of. */
  covers(index: number): boolean;
}

export const NOT_COVERED: Subject = { level: 'none', covers: () => false };

/** In an article about something else, how many sentences after one that names the matter still speak of it. */
const WEAK_REACH = 3;
/** One sentence in this many must name the matter for an article to be about it, unless its beginning does. */
const STRONG_SHARE = 7;
/** An article with more than this share of sentences on another matter is about that. */
const AGAINST_SHARE = 0.34;
/** An article of at most this many sentences is about the matter if its evidence is strong, wherever it stands. */
const SHORT = 12;

/** How many tokens are a sentence's opening words. */
const OPENING = 2;

/** A year or date from before the matter, other than in “the first since 2022”. */
export function looksBack(signs: Signs, timeline: Timeline): boolean {
  const { grammar, tokens } = signs.sentence;
  const old = signs.sentence.dates.filter((date) => isBefore(timeline, date));
  // “Since 2022 …” sums up the war; “the largest since 2022”, “held since 2022” speak of now.
  return old.some(({ from }) => from <= OPENING || !grammar.isSince(tokens, from));
}

/** Whether a sentence names another matter (another war's swap, another meeting in the same city). */
export const conflicts = (signs: Signs, rules: PackRules): boolean =>
  holds(signs, rules.subject.conflicts) && !holds(signs, rules.subject.direct);

/** Evidence of the matter in a stretch of text: each kind counts once, and sentences on another matter do not speak. */
export function evidenceIn(stretch: readonly Signs[], { evidence }: PackRules['subject']): number {
  return evidence
    .filter(({ any }) => stretch.some((signs) => holds(signs, any)))
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** The place together with a round's day and a word for talks: enough to know the meeting where no party is named. */
const namesMeeting = (stretch: readonly Signs[], { places, talks }: PackRules['subject']): boolean =>
  [places, ['@round-day'], talks].every((any) => stretch.some((signs) => holds(signs, any)));

const namesParty = (stretch: readonly Signs[], subject: PackRules['subject']): boolean =>
  stretch.some((signs) => holds(signs, subject.parties)) || namesMeeting(stretch, subject);

/** Points that together tell the matter where no party is named: “each side frees 1,000, and the bodies …”, in Istanbul. */
const TELLING_POINTS = 2;

function tellsByPoints(stretch: readonly Signs[], rules: PackRules): boolean {
  const { telling, needs, sides } = rules.subject;
  if (!stretch.some((signs) => holds(signs, needs[0]?.any ?? []))) return false;
  const points = new Set(stretch.flatMap((signs) => findPoints(signs, rules, true).map((hit) => hit.rules.point)));
  const isTelling = telling.some((point) => points.has(point));
  const namesSide = sides.some((side) => stretch.some((signs) => signs.has(`party:${side}`)));
  return namesSide ? isTelling || points.size >= TELLING_POINTS : isTelling && points.size >= TELLING_POINTS;
}

function isAbout(stretch: readonly Signs[], rules: PackRules): boolean {
  const { subject } = rules;
  if (!stretch.some((signs) => holds(signs, subject.core))) return false;
  const evidence = evidenceIn(stretch, subject);
  const isEnough = subject.needs.some(
    ({ any, least }) => evidence >= least && stretch.some((signs) => holds(signs, any)),
  );
  return isEnough && (namesParty(stretch, subject) || tellsByPoints(stretch, rules));
}

/** Whether a sentence, or an article's beginning, names the matter. */
const isAnchor = (stretch: readonly Signs[], subject: PackRules['subject']): boolean =>
  namesParty(stretch, subject) &&
  subject.needs.some(({ any }) => stretch.some((signs) => holds(signs, any))) &&
  evidenceIn(stretch, subject) >= subject.least.sentence;

/** Evidence by which a sentence speaks of the matter before the article has named it. */
const OWN_EVIDENCE = 2;

/** The first sentence that names who or where; what stands before it is about something else, unless it shows the matter itself. */
function coversFrom(all: readonly Signs[], subject: PackRules['subject']): (index: number) => boolean {
  const first = all.findIndex((signs) => holds(signs, [...subject.parties, ...subject.places, 'party:russia']));
  return (index) => index >= first || evidenceIn(all.slice(index, index + 1), subject) >= OWN_EVIDENCE;
}

/** An article that is about the matter as a whole. */
export const aboutThroughout = (all: readonly Signs[], { subject }: PackRules): Subject => ({
  level: 'strong',
  covers: coversFrom(all, subject),
});

/** Reads what a unit is about. */
export function readSubject(all: readonly Signs[], rules: PackRules, timeline: Timeline): Subject {
  const { subject } = rules;
  const isAgainst = all.map((signs) => conflicts(signs, rules) || looksBack(signs, timeline));
  const speaking = all.filter((_, index) => !isAgainst[index]);
  if (!isAbout(speaking, rules)) return NOT_COVERED;
  const anchors = all.map((signs, index) => !isAgainst[index] && isAnchor([signs], subject));
  const count = anchors.filter(Boolean).length;
  const against = isAgainst.filter(Boolean).length;
  if (against > Math.max(count, all.length * AGAINST_SHARE)) return weak(anchors);
  const beginning = all.slice(0, BEGINNING).filter((_, index) => !isAgainst[index]);
  const early = isAnchor(beginning, subject);
  const dense = all.length <= SHORT && evidenceIn(speaking, subject) >= subject.least.short;
  if (early || dense || count * STRONG_SHARE >= all.length) return aboutThroughout(all, rules);
  return weak(anchors);
}

function weak(anchors: readonly boolean[]): Subject {
  return {
    level: 'weak',
    covers: (index) => anchors.slice(Math.max(0, index - WEAK_REACH), index + 1).some(Boolean),
  };
}
