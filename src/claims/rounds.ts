/** Which round a sentence speaks of: from its own words, else from its article. */
import { OTHER_ROUND } from '../model/other-round';
import type { PackRules } from '../model/rules';
import type { DateHit, Sentence } from '../language/annotation';
import type { Stretch } from '../language/grammar';
import { gap } from './near';
import { holds, readSigns, type Signs } from './signs';
import { isOtherMeeting, resolve, roundCarriedOut, roundOnDay, type Timeline } from './timeline';

const speaksOfTalks = (signs: Signs, rules: PackRules): boolean =>
  holds(signs, rules.subject.context) || holds(signs, rules.subject.places);

/** How near a month must stand to what it dates, in tokens. */
const MONTH_REACH = 4;
/** “In June …”: how many words may stand before a month that sets the scene. */
const SCENE = 1;
const DATED = ['talks', 'round', 'negotiators', 'agree', 'deal'];

/** “The Istanbul talks in July”, “in June Russia offered”: the round of that month. */
function roundOfMonth(signs: Signs, rules: PackRules, timeline: Timeline): string | null {
  const dated = [...rules.subject.direct, ...DATED].flatMap((sign) => signs.hits(sign));
  for (const date of signs.sentence.dates) {
    if (date.precision !== 'month') continue;
    const month = resolve(date.first, timeline.year).slice(0, 7);
    const round = timeline.rounds.find((entry) => entry.date?.startsWith(month));
    const isScene = date.from <= SCENE && signs.sentence.role !== 'headline';
    if (round && (isScene || dated.some((hit) => gap(date, hit) <= MONTH_REACH))) return round.id;
  }
  return null;
}

/** A sentence without some of its stretches. */
function without(signs: Signs, asides: readonly Stretch[]): Signs {
  if (asides.length === 0) return signs;
  const { sentence } = signs;
  // How many tokens are kept before each place: looked up, so that many asides cost no more than few.
  const isGone = sentence.tokens.map(() => false);
  for (const { from, to } of asides) isGone.fill(true, from, to);
  const places = [0];
  for (const gone of isGone) places.push((places.at(-1) ?? 0) + (gone ? 0 : 1));
  const placeOf = (at: number): number => places[at] ?? at;
  const isKept = ({ from, to }: Stretch): boolean => placeOf(to) - placeOf(from) === to - from;
  const kept = <T extends Stretch>(hits: readonly T[]): T[] =>
    hits.filter(isKept).map((hit) => ({ ...hit, from: placeOf(hit.from), to: placeOf(hit.to) }));
  return readSigns({
    ...sentence,
    tokens: sentence.tokens.filter((_, i) => !isGone[i]),
    concepts: kept(sentence.concepts),
    dates: kept(sentence.dates),
    figures: kept(sentence.figures),
  });
}

const daysOf = ({ sentence }: Signs): DateHit[] => sentence.dates.filter((date) => date.precision === 'day');

/** “On 2 June they chose groups”: the very day of a round, with what the matter is about. */
const isRoundsDay = (signs: Signs, { first }: DateHit, rules: PackRules, timeline: Timeline): boolean =>
  timeline.rounds.some(({ date }) => date === resolve(first, timeline.year)) &&
  (holds(signs, rules.subject.core) || signs.sentence.figures.length > 0);

/** The round of whose meeting a number, day or month is named. `isDeed`: whether the sentence tells of a deed. */
function meetingNamed(signs: Signs, isDeed: boolean, rules: PackRules, timeline: Timeline): string | null {
  for (const rule of rules.rounds) if (holds(signs, rule.signs) && speaksOfTalks(signs, rules)) return rule.round;
  if (signs.has('ordinal:4')) return OTHER_ROUND;
  for (const date of daysOf(signs)) {
    const round = roundOnDay(timeline, date);
    if (!round) continue;
    // A day of which a deed is told may be any day on which the deal was carried out.
    if (speaksOfTalks(signs, rules) || (!isDeed && isRoundsDay(signs, date, rules, timeline))) return round;
  }
  return roundOfMonth(signs, rules, timeline);
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

/** The round that was carried out on a day, or a meeting that is none of the rounds. */
function roundOfOtherDay(signs: Signs, isDeed: boolean, rules: PackRules, timeline: Timeline): string | null {
  const days = daysOf(signs);
  if (isDeed && holds(signs, rules.subject.core)) {
    for (const date of days) {
      const round = roundCarriedOut(timeline, date);
      if (round) return round;
    }
    return null;
  }
  const elsewhere = signs.sentence.dates.some((date) => date.hasYear && isLater(timeline, date.first));
  if (elsewhere && signs.has('talks')) return OTHER_ROUND;
  const meets = signs.has('talks') && signs.has('venue-verb') && holds(signs, rules.subject.places);
  return meets && days.some((date) => isOtherMeeting(timeline, date)) ? OTHER_ROUND : null;
}

function readName(all: Signs, rules: PackRules, timeline: Timeline): string | null {
  const asides = all.sentence.grammar.asides(all.sentence.tokens);
  // “On 2 June, seventeen days after their first meeting”: what is dated, not what dates it.
  const isDeed = all.has('@done') || all.has('@event');
  const main = asides.length === 0 ? null : meetingNamed(without(all, asides), isDeed, rules, timeline);
  if (main) return main;
  const signs = without(
    all,
    asides.filter(({ isFirm }) => isFirm),
  );
  return meetingNamed(signs, isDeed, rules, timeline) ?? roundOfOtherDay(signs, isDeed, rules, timeline);
}

/** Names already read: subject, article and claims each ask for them. A timeline is one article's. */
const names = new WeakMap<Timeline, Map<Sentence, string | null>>();

/** The round a sentence names by ordinal or date; null where it names none. */
export function namedRound(signs: Signs, rules: PackRules, timeline: Timeline): string | null {
  const known = names.get(timeline) ?? new Map<Sentence, string | null>();
  names.set(timeline, known);
  const read = known.get(signs.sentence);
  if (read !== undefined) return read;
  const name = readName(signs, rules, timeline);
  known.set(signs.sentence, name);
  return name;
}

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
  // “More than the exchange agreed a month earlier”, “as they did last month” speak of now.
  const isEarlier =
    signs.has('last-month') &&
    !grammar.isComparison(tokens) &&
    without(signs, grammar.asides(tokens)).has('last-month');
  return isEarlier ? (roundBefore(article, timeline) ?? article) : article;
}
