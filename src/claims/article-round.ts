/** Which round an article is about: what its sentences name, and what is told there as it is of one round only. */
import { probability } from '../lib/logistic';
import type { Matter } from './matter';
import { articleSigns } from './article-signs';
import { mostVoted } from './round-votes';
import type { Signs } from './sign-test';
import { latestRound, MS_PER_DAY, type Timeline } from './timeline';

/** Days before a round in which pages already speak of it. */
const AHEAD = 7;

/** How much likelier a page is about the latest round before its day, in odds: labelled texts tell no day to learn it from. */
const LATEST = { thatWeek: 100, later: 5 };
/** For how many days a round is news. */
const NEWS_DAYS = 7;

/** Least probability of a round for an article in which nothing names one. */
const LEAST_UNNAMED = 0.7;

/** Whether a page of a day may speak of a round: it was held, or is near. */
function isHeldOrNear({ rounds }: Timeline, id: string, published: string): boolean {
  const date = rounds.find((round) => round.id === id)?.date;
  return date === undefined || Date.parse(date) <= Date.parse(published) + AHEAD * MS_PER_DAY;
}

/** How much likelier the day of a page makes a round. */
function oddsByDay(timeline: Timeline, id: string, published: string | undefined): number {
  if (!published || latestRound(timeline, published) !== id) return 1;
  const date = timeline.rounds.find((round) => round.id === id)?.date ?? '';
  return Date.parse(published) - Date.parse(date) <= NEWS_DAYS * MS_PER_DAY ? LATEST.thatWeek : LATEST.later;
}

const oddsOf = (chance: number): number => chance / (1 - chance);

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
    .map(([round, model]) => ({
      round,
      odds: oddsOf(probability(model, signs)) * oddsByDay(timeline, round, published),
    }))
    .sort((a, b) => b.odds - a.odds);
  return best && (named !== null || best.odds >= oddsOf(LEAST_UNNAMED)) ? best.round : null;
}
