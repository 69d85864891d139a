import type { Source } from '../../model/record';

/** A date as it is printed. An inferred date never looks like a stated one. */
export interface DateView {
  text: string;
  /** Whether the document itself gives the date. */
  stated: boolean;
  /** Why the date is held, where it is not stated. */
  why: string | null;
}

const inWords = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

/** By the length of the date. Made once: a formatter costs a hundred times what it formats. */
const FORMATS: Record<number, Intl.DateTimeFormat> = {
  4: inWords({ year: 'numeric' }),
  7: inWords({ year: 'numeric', month: 'long' }),
  10: inWords({ year: 'numeric', month: 'long', day: 'numeric' }),
};

/** “2025-06” → “June 2025”, at the precision it has. Text that is no date is returned as it is. */
export function dateWords(partial: string): string {
  const date = new Date(partial);
  const format = FORMATS[partial.length];
  return format === undefined || Number.isNaN(date.getTime()) ? partial : format.format(date);
}

export function dateView({ value, basis, why = undefined }: Source['published']): DateView {
  if (value === null) return { text: 'date not known', stated: false, why: why ?? null };
  const words = dateWords(value);
  if (basis === 'document') return { text: words, stated: true, why: null };
  const text = basis === 'inferred' ? `about ${words} (date inferred)` : `${words} (date looked up)`;
  return { text, stated: false, why: why ?? null };
}
