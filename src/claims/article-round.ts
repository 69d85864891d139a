/** Which round an article is about: what its sentences name, and what is told there as it is of one round only. */
import type { Sentence } from '../language/annotation';
import { probability } from '../lib/logistic';
import type { PackRules } from '../model/rules';
import { BEGINNING } from './article';
import type { Matter } from './matter';
import { addOwnSigns } from './present-signs';
import { namedRound } from './rounds';
import type { Signs } from './sign-test';
import { MS_PER_DAY, resolve, roundCarriedOut, roundOnDay, type Timeline } from './timeline';

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

/** How many sentences are a headline and what stands right below it. */
const LEAD = 2;

/** Days before a round in which pages already speak of it. */
const AHEAD = 7;

/** How much likelier a page is about the latest round before its day, in odds: labelled texts tell no day to learn it from. */
const LATEST = { thatWeek: 100, later: 5 };
/** For how many days a round is news. */
const NEWS_DAYS = 7;

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

/** What one sentence tells of an article's round. */
interface Told {
  signs: Signs;
  named: string | null;
  /** The round that alone has one of its figures on record. */
  hinted: string | null;
}

function countVotes(all: readonly Told[], rules: PackRules, timeline: Timeline, published: string | undefined): Votes {
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

/** How much likelier the day of a page makes a round. */
function oddsByDay(timeline: Timeline, id: string, published: string | undefined): number {
  if (!published || latestRound(timeline, published) !== id) return 1;
  const date = timeline.rounds.find((round) => round.id === id)?.date ?? '';
  return Date.parse(published) - Date.parse(date) <= NEWS_DAYS * MS_PER_DAY ? LATEST.thatWeek : LATEST.later;
}

const oddsOf = (chance: number): number => chance / (1 - chance);

const mostVoted = (votes: Votes): string | null => [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;

/** Months, days and weekdays that are named, and figures by their value. */
const valueSigns = ({ dates, weekdays, figures }: Sentence, timeline: Timeline): string[] => [
  ...dates.flatMap((date) => [
    `month:${resolve(date.first, timeline.year).slice(0, 7)}`,
    `on:${roundOnDay(timeline, date)}`,
    `out:${roundCarriedOut(timeline, date)}`,
  ]),
  ...weekdays.map((day) => `weekday:${day}`),
  ...figures.map(({ figure: { unit, min, max } }) => `#${unit ?? 'open'}=${min ?? ''}-${max ?? ''}`),
];

/** Which rounds are named in which order, and at the beginning. */
function orderSigns(all: readonly Told[]): string[] {
  const named = all.flatMap(({ named: round }) => round ?? []);
  const inOrder = [...new Set(named)];
  const latest = [...inOrder].sort().at(-1);
  const lead = all.slice(0, LEAD).flatMap(({ named: round }) => round ?? []);
  return [
    ...inOrder.map((round, i) => `named-${i + 1}:${round}`),
    ...lead.map((round) => `lead:${round}`),
    ...all.flatMap(({ hinted }) => (hinted ? [`figure:${hinted}`] : [])),
    ...(latest ? [`latest:${latest}`] : []),
    `named=${inOrder.length}`,
  ];
}

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
  const { rules, hint } = matter;
  const sentences = all.map((signs): Told => ({
    signs,
    named: namedRound(signs, rules, timeline),
    hinted: hint(signs.sentence),
  }));
  const votes = countVotes(sentences, rules, timeline, published);
  const told = Object.create(null) as Record<string, number>;
  for (const signs of all) {
    addOwnSigns(told, signs);
    for (const sign of valueSigns(signs.sentence, timeline)) told[sign] = 1;
  }
  for (const sign of [...voteSigns(votes), ...orderSigns(sentences)]) told[sign] = 1;
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
    .map(([round, model]) => ({
      round,
      odds: oddsOf(probability(model, signs)) * oddsByDay(timeline, round, published),
    }))
    .sort((a, b) => b.odds - a.odds);
  return best && (named !== null || best.odds >= oddsOf(LEAST_UNNAMED)) ? best.round : null;
}
