import { gap } from './near';
import type { Signs } from './sign-test';
import { isBefore, type Timeline } from './timeline';

/** How far a date may stand from the meeting it dates, in tokens. */
const DATE_REACH = 8;
/** A span of more days is a period, not a meeting. */
const LONGEST_MEETING = 3;

/** Whether a round's day, or another day of a meeting, stands beside one of the signs `meetings`. */
export function isMeetingDated(signs: Signs, timeline: Timeline, meetings: readonly string[]): boolean {
  const hits = meetings.flatMap((sign) => signs.hits(sign));
  return signs.sentence.dates.some(
    (date) =>
      date.precision === 'day' &&
      date.last.slice(0, 7) === date.first.slice(0, 7) &&
      Number(date.last.slice(8)) - Number(date.first.slice(8)) < LONGEST_MEETING &&
      !isBefore(timeline, date) &&
      hits.some((hit) => gap(date, hit) <= DATE_REACH),
  );
}
