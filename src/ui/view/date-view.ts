import type { Source } from '../../model/record';
import type { Words } from '../../words/words';

/** A date as it is printed. An inferred date never looks like a stated one. */
export interface DateView {
  text: string;
  /** Whether the document itself gives the date. */
  stated: boolean;
  /** Why the date is held, where it is not stated. */
  why: string | null;
}

export function dateView({ value, basis, why = undefined }: Source['published'], words: Words): DateView {
  if (value === null) return { text: words.t('date.unknown'), stated: false, why: why ?? null };
  const date = words.date(value);
  if (basis === 'document') return { text: date, stated: true, why: null };
  return {
    text: words.t(basis === 'inferred' ? 'date.inferred' : 'date.looked_up', date),
    stated: false,
    why: why ?? null,
  };
}
