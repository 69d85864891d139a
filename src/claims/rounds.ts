/** Which round a sentence speaks of: from its own words, else from its article. */
import { OTHER_ROUND } from '../model/other-round';
import type { PackRules } from '../model/rules';
import type { Stretch } from '../language/grammar';
import { gap } from './near';
import { holds, readSigns, type Signs } from './signs';
import { isOtherMeeting, resolve, roundCarriedOut, roundOnDay, type Timeline } from './timeline';

const speaksOfTalks = (signs: Signs, rules: PackRules): boolean =>
  holds(signs, rules.subject.context) || holds(signs, rules.subject.places);

/** How near a month must stand to the talks it dates, in tokens. */
const MONTH_REACH = 4;

/** “The Istanbul talks in July”: the round of that month. */
function roundOfMonth(signs: Signs, rules: PackRules, timeline: Timeline): string | null {
  const talks = [...rules.subject.direct, 'talks', 'round', 'negotiators'].flatMap((sign) => signs.hits(sign));
  for (const date of signs.sentence.dates) {
    if (date.precision !== 'month') continue;
    const month = resolve(date.first, timeline.year).slice(0, 7);
    const isDated = talks.some((hit) => gap(date, hit) <= MONTH_REACH);
    const round = timeline.rounds.find((entry) => entry.date?.startsWith(month));
    if (isDated && round) return round.id;
  }
  return null;
}

/** A sentence without what it compares with: “longer than at the first round” speaks of another. */
function uncompared(signs: Signs): Signs {
  const { sentence } = signs;
  const aside = sentence.grammar.comparedWith(sentence.tokens);
  if (!aside) return signs;
  const isKept = ({ from, to }: Stretch): boolean => to <= aside.from || from >= aside.to;
  const tokens = sentence.tokens.filter((_, i) => i < aside.from || i >= aside.to);
  return readSigns({
    ...sentence,
    tokens,
    concepts: sentence.concepts.filter(isKept),
    dates: sentence.dates.filter(isKept),
    figures: sentence.figures.filter(isKept),
  });
}

/** The round a sentence names by ordinal or date; null where it names none. */
export function namedRound(all: Signs, rules: PackRules, timeline: Timeline): string | null {
  const signs = uncompared(all);
  for (const rule of rules.rounds) if (holds(signs, rule.signs) && speaksOfTalks(signs, rules)) return rule.round;
  if (signs.has('ordinal:4')) return OTHER_ROUND;
  const days = signs.sentence.dates.filter((date) => date.precision === 'day');
  for (const date of days) {
    const round = roundOnDay(timeline, date);
    if (round && speaksOfTalks(signs, rules)) return round;
  }
  const inMonth = roundOfMonth(signs, rules, timeline);
  if (inMonth) return inMonth;
  if (all.has('@done') || all.has('@event')) {
    for (const date of days) {
      const round = roundCarriedOut(timeline, date);
      if (round) return round;
    }
    return null;
  }
  const meets = signs.has('talks') && signs.has('venue-verb') && holds(signs, rules.subject.places);
  const elsewhere = signs.sentence.dates.some((date) => date.hasYear && isLater(timeline, date.first));
  if (elsewhere && signs.has('talks')) return OTHER_ROUND;
  return meets && days.some((date) => isOtherMeeting(timeline, date)) ? OTHER_ROUND : null;
}

/** Whether a year lies beyond the last round's. */
const isLater = (timeline: Timeline, first: string): boolean => {
  const last =
    timeline.rounds
      .map((round) => round.date ?? '')
      .sort()
      .at(-1) ?? '';
  return first.slice(0, 4) > last.slice(0, 4);
};

/** “Last month”, “the previous round”: the round before the article's. */
function roundBefore(round: string | null, timeline: Timeline): string | null {
  const ids = timeline.rounds.filter(({ date }) => date).map(({ id }) => id);
  const at = round === null ? -1 : ids.indexOf(round);
  return at > 0 ? (ids[at - 1] ?? null) : null;
}

/** How many tokens are a sentence's opening, in which a day or an ordinal sets the scene. */
const OPENING = 4;

/** Whether a sentence of the running text opens with the round it names: the next ones go on about it. */
export const opensWithRound = (signs: Signs): boolean =>
  signs.sentence.role !== 'headline' &&
  [...signs.sentence.dates, ...['ordinal:1', 'ordinal:2', 'ordinal:3'].flatMap((sign) => signs.hits(sign))].some(
    ({ from }) => from <= OPENING,
  );

/** The round of a sentence that names none: its article's; “last month” and the like mean the one before. */
export function roundUnnamed(signs: Signs, timeline: Timeline, article: string | null): string | null {
  const { grammar, tokens } = signs.sentence;
  // “More than the exchange agreed a month earlier” speaks of now.
  const isEarlier = signs.has('last-month') && !grammar.isComparison(tokens);
  return isEarlier ? (roundBefore(article, timeline) ?? article) : article;
}
