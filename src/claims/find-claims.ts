/** Annotated sentences of one unit to claims: subject, points, round, and what is asserted. */
import type { Sentence } from '../language/annotation';
import type { Assertion } from '../model/assertion';
import type { Comparison, PackRules } from '../model/rules';
import { articleRound } from './article-round';
import type { Article } from './article';
import { assertionOf } from './assertion';
import { findPoints, isCount, type PointHit } from './points';
import { presentSigns, type Before } from './present-signs';
import type { SignTest } from './sign-test';
import { weighPoints } from './weigh-points';
import type { Matter } from './matter';
import { namedRound, opensWithRound, roundUnnamed } from './rounds';
import { amid, type Signs, type Surroundings } from './signs';
import { conflicts, evidenceIn, looksBack, type Subject } from './subject';
import { surveyOf } from './survey';
import type { Timeline } from './timeline';

/** What a claim asserts on one of its points. */
export interface FoundPoint {
  assertion: Assertion;
  /** Trust in what named the point, 0 to 1. */
  weight: number;
  /** What presence means, where the rule says so. */
  presence: Comparison['presence'] | undefined;
}

export interface FoundClaim {
  sentence: Sentence;
  round: string | null;
  points: FoundPoint[];
  matched: { start: number; end: number }[];
  level: Subject['level'];
  /** Evidence of the matter in the whole article, and in the sentence by itself. */
  evidence: { article: number; sentence: number };
}

/** Sentences that assert nothing, whatever they are about. */
const isNoAssertion = (signs: Signs): boolean =>
  signs.sentence.question || signs.sentence.hypothetical || signs.sentence.role === 'caption' || signs.has('pictured');

const isElsewhere = (signs: Signs, rules: PackRules, timeline: Timeline): boolean =>
  (conflicts(signs, rules) || looksBack(signs, timeline)) && namedRound(signs, rules, timeline) === null;

/** How many sentences back a claim's points are still what “it” and “they” mean. */
const PRIOR_REACH = 2;

/** The points of the claims just before. */
export function priorPoints(found: readonly (FoundClaim | null)[]): Set<string> {
  return new Set(
    found.slice(-PRIOR_REACH).flatMap((claim) => claim?.points.map(({ assertion }) => assertion.point) ?? []),
  );
}

/** Whether the lexicon finds a concept in the sentences just before. */
function priorConcepts(all: readonly Signs[], index: number): Surroundings['priorConcepts'] {
  const before = all.slice(Math.max(0, index - PRIOR_REACH), index);
  return { has: (concept) => before.some((signs) => signs.hits(concept).length > 0) };
}

/** For how many sentences “In July the delegations met …” is still the round spoken of. */
const OPENED_REACH = 1;

function claimFrom(
  signs: Signs,
  points: readonly PointHit[],
  round: string | null,
  matter: Matter,
  timeline: Timeline,
  level: Subject['level'],
): Omit<FoundClaim, 'evidence'> {
  const counting = points.filter(({ rules }) => isCount(rules)).length;
  const named = new Set(points.map(({ rules }) => rules.point));
  const matched = points
    .flatMap((hit) => hit.matched)
    .map((hit) => ({
      start: signs.sentence.tokens[hit.from]?.start ?? signs.sentence.start,
      end: signs.sentence.tokens[hit.to - 1]?.end ?? signs.sentence.end,
    }));
  return {
    sentence: signs.sentence,
    round,
    points: points.map((hit) => ({
      assertion: assertionOf(signs, hit, round, timeline, matter, named, counting > 1),
      weight: hit.weight,
      presence: hit.presence,
    })),
    matched,
    level,
  };
}

function pointsOf(
  signs: Signs,
  before: Before,
  { rules, weights }: Matter,
  matterSigns: Readonly<Record<string, SignTest>>,
  strong: boolean,
): PointHit[] {
  const found = findPoints(signs, rules, strong);
  if (!weights || (found.length === 0 && !strong)) return found;
  return weighPoints(found, signs, presentSigns(signs, before, Object.keys(matterSigns)), weights, rules, strong);
}

/** The claims of an article, in the order of its sentences. */
export function findClaims(article: Article, matter: Matter): FoundClaim[] {
  const { rules } = matter;
  const { timeline, matterSigns, plain, subject, covered } = surveyOf(article, matter);
  if (subject.level === 'none') return [];
  const strong = subject.level === 'strong';
  const main = articleRound(covered, matter, timeline, article.published);
  const articleEvidence = evidenceIn(plain, rules.subject);
  const found: (FoundClaim | null)[] = [];
  let opened: { round: string; index: number } | null = null;
  plain.forEach((alone, index) => {
    const priors = priorPoints(found);
    const signs = amid(alone, { priorPoints: priors, priorConcepts: priorConcepts(plain, index) });
    const silent = !subject.covers(index) || isNoAssertion(signs) || isElsewhere(signs, rules, timeline);
    const points = silent
      ? []
      : pointsOf(signs, { points: priors, sentence: plain[index - 1]?.sentence }, matter, matterSigns, strong);
    const named = namedRound(signs, rules, timeline);
    if (named) opened = opensWithRound(signs) ? { round: named, index } : null;
    const isNear = opened !== null && index - opened.index <= OPENED_REACH;
    const round = named ?? roundUnnamed(signs, timeline, isNear ? (opened?.round ?? main) : main);
    if (points.length === 0) {
      found.push(null);
      return;
    }
    const evidence = { article: articleEvidence, sentence: evidenceIn([signs], rules.subject) };
    found.push({ ...claimFrom(signs, points, round, matter, timeline, subject.level), evidence });
  });
  return found.filter((claim) => claim !== null);
}
