import { gap } from './near';
import type { Signs } from './sign-test';
import { isBefore, isMeeting, type Timeline } from './timeline';

/** How far a date may stand from the meeting it dates, in tokens. */
const DATE_REACH = 8;

/** Whether a round's day, or another day of a meeting, stands beside one of the signs `meetings`. */
export function isMeetingDated(signs: Signs, timeline: Timeline, meetings: readonly string[]): boolean {
  const hits = meetings.flatMap((sign) => signs.hits(sign));
  return signs.sentence.dates.some(
    (date) => isMeeting(date) && !isBefore(timeline, date) && hits.some((hit) => gap(date, hit) <= DATE_REACH),
  );
}
