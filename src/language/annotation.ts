/** What the language layer says of a text. Offsets are UTF-16 units into the block's own text; ends are exclusive. */
import type { Figure, Unit } from '../model/assertion';
import type { Grammar } from './grammar';
import type { Token } from './token';

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
  /** A question: by its punctuation, or a heading that begins with a word that asks. */
  question: boolean;
  /** Begins with “if”, “imagine” or the like: nothing is asserted. */
  hypothetical: boolean;
  /** Whether the sentence stands, or begins, inside quotation marks. */
  quoted: boolean;
  /** Speaker's id in the pack, or the name as written; null where nobody is named. */
  speaker: string | null;
  grammar: Grammar;
}
