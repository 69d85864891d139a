/** A date of day, month or year precision, and its spellings in the citation styles. Missing parts are left out, never filled. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Months of up to four letters are not shortened in MLA style. */
const LONGEST_UNSHORTENED = 4;

export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

/** Reads YYYY, YYYY-MM or YYYY-MM-DD. A month that is none leaves the year alone. */
export function readDate(value: string): CalendarDate {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (month === undefined || MONTHS[month - 1] === undefined) return { year };
  return day === undefined ? { year, month } : { year, month, day };
}

export function dateParts({ year, month, day }: CalendarDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

function monthName({ month }: CalendarDate): string | undefined {
  return month === undefined ? undefined : MONTHS[month - 1];
}

const joined = (...parts: (string | number | undefined)[]) => parts.filter((part) => part !== undefined).join(' ');

/** “2 June 2025”, “June 2025”, “2025”. */
export function dayFirst(date: CalendarDate): string {
  return joined(date.day, monthName(date), date.year);
}

/** “June 2, 2025”, “June 2025”, “2025”. */
export function monthFirst(date: CalendarDate): string {
  return date.day === undefined ? dayFirst(date) : `${joined(monthName(date), date.day)}, ${date.year}`;
}

/** “2025, June 2”, “2025, June”, “2025”. */
export function yearFirst(date: CalendarDate): string {
  return date.month === undefined ? `${date.year}` : `${date.year}, ${joined(monthName(date), date.day)}`;
}

/** “2 Sept. 2025”: as MLA style writes dates in lists of works. */
export function dayFirstShort(date: CalendarDate): string {
  return joined(date.day, shortMonth(date), date.year);
}

function shortMonth(date: CalendarDate): string | undefined {
  const name = monthName(date);
  if (name === undefined || name.length <= LONGEST_UNSHORTENED) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}
