/** Annotated sentences of one unit to claims: subject, points, round, and what is asserted. */
import type { Sentence } from '../language/annotation';
import type { Assertion } from '../model/assertion';
import type { Round } from '../model/record';
import type { Comparison, PackRules } from '../model/rules';
import { assertionOf } from './assertion';
import { findPoints, type PointHit } from './points';
import { headsIn } from './actors';
import type { Matter } from './matter';
import { articleRound, namedRound, roundBefore } from './rounds';
import { readSigns, type Signs } from './signs';
import { conflicts, evidenceIn, looksBack, readSubject, type Subject } from './subject';
import { isBefore, roundOnDay, type Timeline } from './timeline';

export interface FoundClaim {
  sentence: Sentence;
  round: string | null;
  assertions: Assertion[];
  /** Trust in each assertion's rule, 0 to 1, in the same order. */
  weights: number[];
  /** What presence means for each assertion, where its rule says so. */
  presences: (Comparison['presence'] | undefined)[];
  matched: { start: number; end: number }[];
  level: Subject['level'];
  /** Evidence of the matter in the whole article, and in the sentence by itself. */
  evidence: { article: number; sentence: number };
}

export interface Article {
  sentences: readonly Sentence[];
  /** Day of publication, YYYY-MM-DD, where known. */
  published?: string | undefined;
}

/** The year of dates without one: the rounds' where the article names it, else the page's, else the year named most. */
function yearOf(article: Article, rounds: readonly Round[]): number {
  const count = new Map<string, number>();
  for (const sentence of article.sentences) {
    for (const date of sentence.dates) {
      const year = date.first.slice(0, 4);
      if (date.hasYear) count.set(year, (count.get(year) ?? 0) + 1);
    }
  }
  const known = rounds.find((round) => round.date)?.date?.slice(0, 4) ?? '2025';
  if (count.has(known)) return Number(known);
  const written = [...count].sort(([, a], [, b]) => b - a)[0]?.[0];
  return Number(article.published?.slice(0, 4) ?? written ?? known);
}

/** Sentences that assert nothing, whatever they are about. */
function isNoAssertion(signs: Signs): boolean {
  const { sentence } = signs;
  if (sentence.question || sentence.role === 'caption' || signs.has('pictured')) return true;
  if (sentence.role === 'headline' && /^(who|what|why|how|where|when|which)\b/iu.test(sentence.text)) return true;
  return /^["“'‘]?(if|imagine|let|unless|suppose)\b/iu.test(sentence.text);
}

const isElsewhere = (signs: Signs, rules: PackRules, timeline: Timeline): boolean =>
  (conflicts(signs, rules) || looksBack(signs, timeline)) && namedRound(signs, rules, timeline) === null;

/** How far a date may stand from the meeting it dates, in tokens. */
const DATE_REACH = 8;
/** A span of more days is a period, not a meeting. */
const LONGEST_MEETING = 3;
const MEETINGS = [
  'talks',
  'round',
  'negotiators',
  'place:istanbul',
  'ordinal:1',
  'ordinal:2',
  'ordinal:3',
  'venue-verb',
];

/** Whether a round's day, or another day of a meeting, stands beside words for a meeting. */
function isMeetingDated(signs: Signs, timeline: Timeline): boolean {
  const hits = MEETINGS.flatMap((sign) => signs.hits(sign));
  return signs.sentence.dates.some(
    (date) =>
      date.precision === 'day' &&
      date.last.slice(0, 7) === date.first.slice(0, 7) &&
      Number(date.last.slice(8)) - Number(date.first.slice(8)) < LONGEST_MEETING &&
      !isBefore(timeline, date) &&
      hits.some((hit) => Math.max(date.from - hit.to, hit.from - date.to) <= DATE_REACH),
  );
}

/** How many sentences back a claim's points are still what “it” and “they” mean. */
const PRIOR_REACH = 2;

function priorPoints(found: readonly (FoundClaim | null)[]): Set<string> {
  return new Set(found.slice(-PRIOR_REACH).flatMap((claim) => claim?.assertions.map(({ point }) => point) ?? []));
}

function priorConcepts(sentences: readonly Sentence[], index: number): Set<string> {
  return new Set(
    sentences
      .slice(Math.max(0, index - PRIOR_REACH), index)
      .flatMap(({ concepts }) => concepts.map(({ concept }) => concept)),
  );
}

const COUNTING = new Set([
  'prisoner-number',
  'bodies-number',
  'children-list',
  'children-returned',
  'bodies-identified',
]);

/** “More than the exchange agreed a month earlier” speaks of now. */
const isComparison = ({ sentence }: Signs): boolean => sentence.tokens.some(({ norm }) => norm === 'than');

function roundOf(signs: Signs, rules: PackRules, timeline: Timeline, article: string | null): string | null {
  const named = namedRound(signs, rules, timeline);
  if (named) return named;
  return signs.has('last-month') && !isComparison(signs) ? (roundBefore(article, timeline) ?? article) : article;
}

function claimFrom(
  signs: Signs,
  points: readonly PointHit[],
  round: string | null,
  matter: Matter,
  timeline: Timeline,
  level: Subject['level'],
): Omit<FoundClaim, 'evidence'> {
  const counting = points.filter((hit) => COUNTING.has(hit.rules.point)).length;
  const matched = points
    .flatMap((hit) => hit.matched)
    .map((hit) => ({
      start: signs.sentence.tokens[hit.from]?.start ?? signs.sentence.start,
      end: signs.sentence.tokens[hit.to - 1]?.end ?? signs.sentence.end,
    }));
  return {
    sentence: signs.sentence,
    round,
    assertions: points.map((hit) => assertionOf(signs, hit, round, timeline, matter, counting > 1)),
    weights: points.map((hit) => hit.weight),
    presences: points.map((hit) => hit.presence),
    matched,
    level,
  };
}

/** The claims of an article, in the order of its sentences. */
export function findClaims(article: Article, matter: Matter): FoundClaim[] {
  const { rules, rounds, hint } = matter;
  const timeline: Timeline = { year: yearOf(article, rounds), rounds, rules: rules.rounds };
  const matterSigns = {
    '@round-day': ({ sentence }: Signs) => sentence.dates.some((date) => roundOnDay(timeline, date) !== null),
    '@meeting-date': (signs: Signs) => isMeetingDated(signs, timeline),
    '@recorded-figure': ({ sentence }: Signs) => hint(sentence) !== null,
    '@heads': (signs: Signs) => headsIn(signs, matter).length > 0,
    '@heads-verb': (signs: Signs) => headsIn(signs, matter).some(({ isVerb }) => isVerb),
  };
  const plain = article.sentences.map((sentence) => readSigns(sentence, { signs: matterSigns }));
  const subject = readSubject(plain, rules, timeline);
  if (subject.level === 'none') return [];
  const strong = subject.level === 'strong';
  const drafts = plain.map((signs, index) =>
    subject.covers(index) ? findPoints(signs, rules, strong).map((hit) => hit.rules.point) : [],
  );
  const main = articleRound(plain, drafts, matter, timeline, article.published);
  const articleEvidence = evidenceIn(plain, rules.subject);
  const found: (FoundClaim | null)[] = [];
  article.sentences.forEach((sentence, index) => {
    const signs = readSigns(sentence, {
      priorPoints: priorPoints(found),
      priorConcepts: priorConcepts(article.sentences, index),
      signs: matterSigns,
    });
    const silent = !subject.covers(index) || isNoAssertion(signs) || isElsewhere(signs, rules, timeline);
    const points = silent ? [] : findPoints(signs, rules, strong);
    const round = roundOf(signs, rules, timeline, main);
    if (points.length === 0) {
      found.push(null);
      return;
    }
    const evidence = { article: articleEvidence, sentence: evidenceIn([signs], rules.subject) };
    found.push({ ...claimFrom(signs, points, round, matter, timeline, subject.level), evidence });
  });
  return found.filter((claim) => claim !== null);
}
