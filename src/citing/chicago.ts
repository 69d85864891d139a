import { monthFirst, readDate } from './calendar-date';
import type { CitedDate, CitedStatement } from './cited-statement';
import type { Run } from './runs';
import { quoted } from './title-marks';

/** Chicago style, 17th edition, author and date: a news article without an author. A supplied date stands in square brackets. */
export function chicago(cited: CitedStatement): Run[] {
  const head = cited.work === 'news' && cited.outlet !== null ? newsHead(cited, cited.outlet) : webHead(cited);
  const address = cited.url === null ? '' : ` ${cited.url}.`;
  return [...head, ` Accessed ${monthFirst(readDate(cited.accessed))}.${address}`];
}

/** A newspaper stands in its article's author's place. */
function newsHead({ title, description, date }: CitedStatement, outlet: string): Run[] {
  const start: Run[] = [{ italic: outlet }, `${stopAfter(outlet)} ${yearOf(date)} `];
  if (date === null) return [...start, title === null ? `${description}.` : quoted(title)];
  return [...start, title === null ? `${description},` : quoted(title, ','), ` ${dayOf(date)}.`];
}

function webHead({ title, description, date, outlet, work }: CitedStatement): Run[] {
  const start = `${title === null ? `${description}.` : quoted(title)} ${yearOf(date)}`;
  const day = date === null ? '' : ` ${dayOf(date)}.`;
  if (outlet === null) return [start, day];
  const place: Run[] = work === 'blog' ? [' ', { italic: outlet }, ' (blog).'] : [` ${outlet}${stopAfter(outlet)}`];
  return [start, ...place, day];
}

const stopAfter = (outlet: string) => (/[.?!]$/u.test(outlet) ? '' : '.');

function yearOf(date: CitedDate | null): string {
  if (date === null) return 'n.d.';
  return `${bracketed(`${readDate(date.value).year}`, date)}.`;
}

const dayOf = (date: CitedDate) => bracketed(monthFirst(readDate(date.value)), date);

const bracketed = (text: string, { supplied }: CitedDate) => (supplied ? `[${text}]` : text);
