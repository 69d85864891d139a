/** What the language layer says of a text. Offsets are UTF-16 units into the block's own text; ends are exclusive. */
import type { Figure, Unit } from '../model/assertion';

export interface Token {
  /** Folded, without a possessive ending. */
  norm: string;
  start: number;
  end: number;
  /** What stands between this token and the one before it, folded. */
  gap: string;
  /** The value of a number written in digits. */
  value?: number;
  /** `1.2k`, `15%`, `25s`, `20th`: what is written onto the digits. */
  suffix?: string;
  /** Whether the first letter is a capital. */
  capital: boolean;
}

/** A concept of the lexicon, found at tokens `from` to `to` (exclusive). */
export interface ConceptHit {
  concept: string;
  from: number;
  to: number;
}

/** A number with its qualifier; the unit is null where only the sentence's matter can tell. */
export interface FigureHit {
  figure: Omit<Figure, 'unit'> & { unit: Unit | null };
  from: number;
  to: number;
}

/** A date, a span of dates or a year. `first` and `last` are YYYY-MM-DD, with YYYY `0000` where the text gives no year. */
export interface DateHit {
  first: string;
  last: string;
  precision: 'day' | 'month' | 'year' | 'end-of-month';
  /** False where the year was not written. */
  hasYear: boolean;
  from: number;
  to: number;
}

export interface Sentence {
  block: number;
  start: number;
  end: number;
  text: string;
  role: 'headline' | 'text' | 'item' | 'cell' | 'caption';
  tokens: Token[];
  concepts: ConceptHit[];
  figures: FigureHit[];
  dates: DateHit[];
  /** Day of the week named as the time of an event (0 = Sunday), if any. */
  weekdays: number[];
  /** A question, as far as punctuation tells. */
  question: boolean;
  /** Whether the sentence stands, or begins, inside quotation marks. */
  quoted: boolean;
  /** Speaker's id in the pack, or the name as written; null where nobody is named. */
  speaker: string | null;
}
