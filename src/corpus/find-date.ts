/** Whether a paragraph of a source holds a date, in the usual English orders. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The year may come from the source's own date, so it is not looked for. */
function holdsDay(paragraph: string, date: string): boolean {
  const [, month, day] = date.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  if (name === undefined) return false;
  const hasMonth = new RegExp(`\\b${name}\\b`, 'iu').test(paragraph);
  return hasMonth && (day === undefined || new RegExp(`(?<!\\d)0?${day}(?!\\d)`, 'u').test(paragraph));
}

/** Whether the text names the weekday of this day: “on Tuesday” in a news text is the day it was published. */
function holdsWeekday(text: string, date: string): boolean {
  const weekday = new Date(date).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  return new RegExp(`\\b${weekday}\\b`, 'iu').test(text);
}

/**
 * A date or a span of two (`2025-06-20/2025-06-30`). The day of publication may be given by its weekday, in the
 * paragraph or in the text before it, which sets the day for what follows.
 */
export function holdsDate(paragraph: string, before: string, dates: string, published: string | null): boolean {
  if (dates.split('/').every((date) => holdsDay(paragraph, date))) return true;
  return dates === published && holdsWeekday(`${before}\n${paragraph}`, dates);
}
