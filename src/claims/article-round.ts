/** Which round an article is about: what its sentences name, and what is told there as it is of one round only. */
import type { Sentence } from '../language/annotation';
import { probability } from '../lib/logistic';
import type { PackRules } from '../model/rules';
import { BEGINNING } from './article';
import type { Matter } from './matter';
import { addOwnSigns } from './present-signs';
import { namedRound } from './rounds';
import type { Signs } from './sign-test';
import { MS_PER_DAY, resolve, type Timeline } from './timeline';

type Votes = ReadonlyMap<string, number>;

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

/** From these many votes on a round is more surely the article's. */
const MANY_VOTES = [3, 6] as const;

/** Days before a round in which pages already speak of it. */
const AHEAD = 7;

/** Least probability of a round for an article in which nothing names one. */
const LEAST_UNNAMED = 0.7;

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

/** The latest round held on or before a day. */
function latestRound(timeline: Timeline, published: string | undefined): string | null {
  if (!published) return null;
  const held = timeline.rounds.filter(({ date }) => date !== undefined && date <= published);
  return held.at(-1)?.id ?? null;
}

/** Whether a page of a day may speak of a round: it was held, or is near. */
function isHeldOrNear({ rounds }: Timeline, id: string, published: string): boolean {
  const date = rounds.find((round) => round.id === id)?.date;
  return date === undefined || Date.parse(date) <= Date.parse(published) + AHEAD * MS_PER_DAY;
}

function countVotes(
  all: readonly Signs[],
  { rules, hint }: Matter,
  timeline: Timeline,
  published: string | undefined,
): Votes {
  const votes = new Map<string, number>();
  const vote = (round: string | null | undefined, weight: number) => {
    if (round) votes.set(round, (votes.get(round) ?? 0) + weight);
  };
  all.forEach((signs, index) => {
    const scale = index < BEGINNING ? WEIGHT.beginning : 1;
    const own = namedRound(signs, rules, timeline);
    vote(own, scale * nameWeight(signs, index));
    if (!own) vote(weekdayRound(signs, rules), scale * WEIGHT.weekday);
    vote(hint(signs.sentence), WEIGHT.figure);
  });
  vote(latestRound(timeline, published), WEIGHT.published);
  return votes;
}

const mostVoted = (votes: Votes): string | null => [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;

/** Months that are named, with their year. */
const monthSigns = ({ dates }: Sentence, timeline: Timeline): string[] =>
  dates.map(({ first }) => `month:${resolve(first, timeline.year).slice(0, 7)}`);

/** That nothing is named is no sign: of the labelled articles most are about one round, of others that need not be so. */
function voteSigns(votes: Votes): string[] {
  const most = mostVoted(votes);
  const each = [...votes].flatMap(([round, count]) => [
    `vote:${round}`,
    ...MANY_VOTES.filter((many) => count >= many).map((many) => `vote:${round}>=${many}`),
  ]);
  return most === null ? each : [...each, `most:${most}`];
}

/** What an article holds that may tell its round, the votes among it. */
export function articleSigns(
  all: readonly Signs[],
  matter: Matter,
  timeline: Timeline,
  published: string | undefined,
): { signs: Record<string, number>; votes: Votes } {
  const votes = countVotes(all, matter, timeline, published);
  const told = Object.create(null) as Record<string, number>;
  for (const signs of all) {
    addOwnSigns(told, signs);
    for (const sign of monthSigns(signs.sentence, timeline)) told[sign] = 1;
  }
  for (const sign of voteSigns(votes)) told[sign] = 1;
  return { votes, signs: told };
}

/**
 * The round an article is about: by learned weights of what it tells and names, else by what is named alone; null where
 * nothing names one and none is likely.
 */
export function articleRound(
  all: readonly Signs[],
  matter: Matter,
  timeline: Timeline,
  published: string | undefined,
): string | null {
  const { signs, votes } = articleSigns(all, matter, timeline, published);
  const named = mostVoted(votes);
  const models = Object.entries(matter.weights?.rounds ?? {}).filter(
    ([round]) => !published || isHeldOrNear(timeline, round, published),
  );
  // A later meeting is known by its name alone.
  if (models.length === 0 || (named !== null && !models.some(([round]) => round === named))) return named;
  const [best] = models
    .map(([round, model]) => ({ round, probability: probability(model, signs) }))
    .sort((a, b) => b.probability - a.probability);
  return best && (named !== null || best.probability >= LEAST_UNNAMED) ? best.round : null;
}
