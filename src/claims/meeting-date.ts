import type { DateHit } from '../language/annotation';
import { gap } from './near';
import type { Signs } from './sign-test';
import { isBefore, isMeeting, type Timeline } from './timeline';

/** How far a date may stand from the meeting it dates, in tokens. */
const DATE_REACH = 8;

/** Whether a date is a day, or a few, that stands beside one of the signs `meetings`. */
export const isMeetingDate = (signs: Signs, date: DateHit, meetings: readonly string[]): boolean =>
  isMeeting(date) && meetings.some((sign) => signs.hits(sign).some((hit) => gap(date, hit) <= DATE_REACH));

/** Whether a round's day, or another day of a meeting, stands beside one of the signs `meetings`. */
export const isMeetingDated = (signs: Signs, timeline: Timeline, meetings: readonly string[]): boolean =>
  signs.sentence.dates.some((date) => !isBefore(timeline, date) && isMeetingDate(signs, date, meetings));
