const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether YYYY, YYYY-MM or YYYY-MM-DD names a day, month or year of the calendar: 2025-02-30 does not. */
export function isRealDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time - (time % DAY_MS));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
