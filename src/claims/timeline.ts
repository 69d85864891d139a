/** Dates of a sentence against the rounds: which meeting a sentence names, and what lies before the matter began. */
import type { DateHit } from '../language/annotation';
import type { Round } from '../model/record';
import type { RoundRules } from '../model/rules';

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

/** Whether a date lies before the first round. */
export function isBefore(timeline: Timeline, date: DateHit): boolean {
  const first = timeline.rounds.find((round) => round.date)?.date;
  if (!first) return false;
  const last = resolve(date.last, timeline.year);
  return days(last) < days(first) - DAY_TOLERANCE;
}
