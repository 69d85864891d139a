/** Dates of a sentence against the rounds: which meeting a sentence names, and what lies before the matter began. */
import type { DateHit } from '../language/annotation';
import type { Round } from '../model/record';
import type { RoundRules } from '../model/rules';

/** A span of more days is a period, not a meeting. */
const LONGEST_MEETING = 3;

/** Days by which a page may miss a meeting's day and still mean it (“May 15” for the 16th). */
const DAY_TOLERANCE = 1;
export const MS_PER_DAY = 86_400_000;

export interface Timeline {
  /** The year that dates without a year belong to. */
  year: number;
  rounds: readonly Round[];
  rules: readonly RoundRules[];
}

/** A date with its year filled in. */
export const resolve = (date: string, year: number): string =>
  date.startsWith('0000') ? `${String(year).padStart(4, '0')}${date.slice(4)}` : date;

const days = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;

/** Whether a date is a day, or few enough in one month for a meeting. */
export const isMeeting = (date: DateHit): boolean =>
  date.precision === 'day' &&
  date.last.slice(0, 7) === date.first.slice(0, 7) &&
  Number(date.last.slice(8)) - Number(date.first.slice(8)) < LONGEST_MEETING;

/** The round whose day a date names, within a day. */
export function roundOnDay(timeline: Timeline, date: DateHit): string | null {
  if (date.precision !== 'day') return null;
  const first = days(resolve(date.first, timeline.year));
  for (const round of timeline.rounds) {
    if (round.date && Math.abs(days(round.date) - first) <= DAY_TOLERANCE) return round.id;
  }
  return null;
}

/** The round that a day of carrying out goes back to. */
export function roundCarriedOut(timeline: Timeline, date: DateHit): string | null {
  if (date.precision !== 'day') return null;
  const day = resolve(date.first, timeline.year);
  return timeline.rules.find(({ carriedOut: [from, to] }) => day >= from && day <= to)?.round ?? null;
}

/** A day this near to a round's, and not its own, is a slip or a plan of the same time, and no meeting besides. */
const OTHER_MEETING_DAYS = 14;

/** Whether a date may be that of a meeting that is none of the rounds: later than the first, far from each, and short. */
export function isOtherMeeting(timeline: Timeline, date: DateHit): boolean {
  const first = days(resolve(date.first, timeline.year));
  const isFar = timeline.rounds.every(
    (round) => !round.date || Math.abs(days(round.date) - first) >= OTHER_MEETING_DAYS,
  );
  return isFar && isMeeting(date) && !isBefore(timeline, date);
}

/** The latest round held on or before a day. */
export function latestRound(timeline: Timeline, day: string | undefined): string | null {
  if (!day) return null;
  const held = timeline.rounds.filter(({ date }) => date !== undefined && date <= day);
  return held.at(-1)?.id ?? null;
}

/** Whether a date lies before the first round. */
export function isBefore(timeline: Timeline, date: DateHit): boolean {
  const first = timeline.rounds.find((round) => round.date)?.date;
  if (!first) return false;
  const last = resolve(date.last, timeline.year);
  return days(last) < days(first) - DAY_TOLERANCE;
}
