import { monthFirst, readDate, yearFirst } from './calendar-date';
import type { CitedDate, CitedStatement } from './cited-statement';
import type { Run } from './runs';
import { withMark } from './title-marks';

/** APA style, 7th edition: a reference to a news article without an author. A supplied date stands in square brackets. */
export function apa(cited: CitedStatement): Run[] {
  return [...titleOf(cited), ` (${dateOf(cited.date)}).`, ...outletOf(cited), ` ${addressOf(cited)}`];
}

function titleOf({ title, description, outlet, work }: CitedStatement): Run[] {
  if (title === null) return [`[${description}].`];
  const ended = withMark(title, '.');
  const standsAlone = outlet === null || work === 'web';
  if (!standsAlone) return [ended];
  return ended === `${title}.` ? [{ italic: title }, '.'] : [{ italic: ended }];
}

function dateOf(date: CitedDate | null): string {
  if (date === null) return 'n.d.';
  const text = yearFirst(readDate(date.value));
  return date.supplied ? `[${text}]` : text;
}

function outletOf({ outlet, work }: CitedStatement): Run[] {
  if (outlet === null) return [];
  const stop = /[.?!]$/u.test(outlet) ? '' : '.';
  return work === 'web' ? [` ${outlet}${stop}`] : [' ', { italic: outlet }, stop];
}

function addressOf({ url, accessed }: CitedStatement): string {
  const day = monthFirst(readDate(accessed));
  return url === null ? `Retrieved ${day}.` : `Retrieved ${day}, from ${url}`;
}
