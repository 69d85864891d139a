/** What an article holds that may tell its round, and its subject with it, as signs that are weighed. */
import type { Sentence } from '../language/annotation';
import type { Matter } from './matter';
import { addOwnSigns } from './present-signs';
import { countVotes, mostVoted, type RoundTold, type Votes } from './round-votes';
import { namedRound } from './rounds';
import type { Signs } from './sign-test';
import { resolve, roundCarriedOut, roundOnDay, type Timeline } from './timeline';

/** From these many votes on a round is more surely the article's. */
const MANY_VOTES = [3, 6] as const;

/** How many sentences are a headline and what stands right below it. */
const LEAD = 2;

/** Months, days and weekdays that are named, and figures by their value. */
const valueSigns = ({ dates, weekdays, figures }: Sentence, timeline: Timeline): string[] => [
  ...dates.flatMap((date) => {
    const [on, out] = [roundOnDay(timeline, date), roundCarriedOut(timeline, date)];
    const month = `month:${resolve(date.first, timeline.year).slice(0, 7)}`;
    return [month, ...(on === null ? [] : [`on:${on}`]), ...(out === null ? [] : [`out:${out}`])];
  }),
  ...weekdays.map((day) => `weekday:${day}`),
  ...figures.map(({ figure: { unit, min, max } }) => `#${unit ?? 'open'}=${min ?? ''}-${max ?? ''}`),
];

/** Which rounds are named in which order, and at the beginning. */
function orderSigns(all: readonly RoundTold[]): string[] {
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
  const sentences = all.map((signs): RoundTold => ({
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
