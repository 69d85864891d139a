const FORMAT: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

/** A moment as the reader's own clock has it: “22 November 2026 at 10:05”. */
export function savedMoment(moment: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...FORMAT, ...(timeZone && { timeZone }) }).format(new Date(moment));
}
