/** Dates of any precision as spans of time. */

/** In ms since 1970, UTC; `end` is the first moment after the span. */
export interface TimeSpan {
  start: number;
  end: number;
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** The whole day, month or year; null for text that is no date. */
export function spanOfDate(partial: string): TimeSpan | null {
  if (!PARTIAL_DATE.test(partial)) return null;
  const start = new Date(partial);
  if (Number.isNaN(start.getTime())) return null;
  const end = new Date(start);
  if (partial.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (partial.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return { start: start.getTime(), end: end.getTime() };
}

/** A date, or two of them with a stroke between (“2025-06-20/2025-06-30”); null for any other text. */
export function spanOf(text: string): TimeSpan | null {
  const [first = '', last, ...rest] = text.split('/');
  const start = spanOfDate(first);
  if (start === null || last === undefined) return start;
  const end = rest.length === 0 ? spanOfDate(last) : null;
  return end === null || end.end < start.end ? null : { start: start.start, end: end.end };
}
