import { dayFirst, readDate } from './calendar-date';
import type { CitedDate, CitedStatement } from './cited-statement';

/** “2 June 2025”, “July 2025 (inferred)”, “date not on record”. */
export function dateText(date: CitedDate | null): string {
  if (date === null) return 'date not on record';
  return dayFirst(readDate(date.value)) + dateMark(date);
}

export function dateMark({ supplied, basis }: CitedDate): string {
  if (!supplied) return '';
  return basis === 'inferred' ? ' (inferred)' : ' (basis unknown)';
}

/** The title in quotation marks, or in square brackets what stands for it. */
export function titleText({ title, description }: CitedStatement): string {
  return title === null ? `[${description}]` : `“${title}”`;
}

export const outletText = ({ outlet }: CitedStatement) => outlet ?? 'outlet not on record';

export const accessedText = (accessed: string) => `Looked at on ${dayFirst(readDate(accessed))}.`;
