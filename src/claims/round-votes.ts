/** Votes for an article's round: what its sentences name, its date, and figures that are on record for one round only. */
import type { PackRules } from '../model/rules';
import { BEGINNING } from './article';
import type { Signs } from './sign-test';
import { latestRound, type Timeline } from './timeline';

export type Votes = ReadonlyMap<string, number>;

/** Weights of the votes for an article's round, by where and what speaks; only their order matters. */
const WEIGHT = {
  named: 3,
  inPassing: 0.5,
  weekday: 1,
  figure: 1.5,
  carriedOut: 1.5,
  published: 2,
  beginning: 2,
};

/** What one sentence tells of an article's round. */
export interface RoundTold {
  signs: Signs;
  named: string | null;
  /** The round that alone has one of its figures on record. */
  hinted: string | null;
}

function weekdayRound(signs: Signs, rules: PackRules): string | null {
  if (!['talks', 'deal', 'agree', 'exchange'].some((sign) => signs.has(sign)) || signs.has('@done')) return null;
  return rules.rounds.find(({ weekday }) => signs.sentence.weekdays.includes(weekday))?.round ?? null;
}

/** A round named in the past perfect or as the previous one is not what the article is about. */
const isInPassing = (signs: Signs): boolean =>
  signs.has('previous') || signs.sentence.grammar.isInPassing(signs.sentence.tokens);

function nameWeight(signs: Signs, index: number): number {
  if (signs.has('@done')) return WEIGHT.carriedOut;
  return index >= BEGINNING && isInPassing(signs) ? WEIGHT.inPassing : WEIGHT.named;
}

/** The votes for each round that has any. */
export function countVotes(
  all: readonly RoundTold[],
  rules: PackRules,
  timeline: Timeline,
  published: string | undefined,
): Votes {
  const votes = new Map<string, number>();
  const vote = (round: string | null | undefined, weight: number) => {
    if (round) votes.set(round, (votes.get(round) ?? 0) + weight);
  };
  all.forEach(({ signs, named, hinted }, index) => {
    const scale = index < BEGINNING ? WEIGHT.beginning : 1;
    vote(named, scale * nameWeight(signs, index));
    if (!named) vote(weekdayRound(signs, rules), scale * WEIGHT.weekday);
    vote(hinted, WEIGHT.figure);
  });
  vote(latestRound(timeline, published), WEIGHT.published);
  return votes;
}

export const mostVoted = (votes: Votes): string | null => [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
