import { dayFirstShort, readDate } from './calendar-date';
import type { CitedDate, CitedStatement } from './cited-statement';
import type { Run } from './runs';
import { quoted, withMark } from './title-marks';

/** MLA style, 9th edition: a news article without an author. A supplied date stands in square brackets. */
export function mla(cited: CitedStatement): Run[] {
  const { outlet, url, date } = cited;
  const place: Run[] = outlet === null ? [] : [{ italic: outlet }];
  const details = [date === null ? null : dateOf(date), url].filter((part) => part !== null).join(', ');
  const gap = place.length > 0 && details !== '' ? ', ' : '';
  const body = place.length > 0 || details !== '' ? [' ', ...place, gap, details, stopAfter(cited, details)] : [];
  return [...titleOf(cited), ...body, ` Accessed ${dayFirstShort(readDate(cited.accessed))}.`];
}

function titleOf({ title, description, outlet }: CitedStatement): Run[] {
  if (title === null) return [`${description}.`];
  return outlet === null ? [{ italic: title }, withMark(title, '.') === title ? '' : '.'] : [quoted(title)];
}

const stopAfter = ({ outlet }: CitedStatement, details: string) =>
  details === '' && /[.?!]$/u.test(outlet ?? '') ? '' : '.';

function dateOf(date: CitedDate): string {
  const text = dayFirstShort(readDate(date.value));
  return date.supplied ? `[${text}]` : text;
}
