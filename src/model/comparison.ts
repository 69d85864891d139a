/** The record compared with itself, point by point and round by round. Ids of statements are those of the pack. */
import type { Figure, Kind, Terms } from './assertion';

/** Where a statement stands. */
export interface Appearance {
  statement: string;
  source: string;
  outlet: string;
  /** As precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD; null where unknown. */
  published: string | null;
  via: string[];
}

/** One utterance: who says what, in one outlet or, where outlets relay the same words, in several. */
export interface ComparisonRow {
  /** Id of its first statement. */
  id: string;
  /** Null where the outlet speaks in its own voice. */
  speaker: string | null;
  kind: Kind;
  negated: boolean;
  actor: string | null;
  figures: Figure[];
  terms: Terms;
  /** Earliest first. */
  appearances: Appearance[];
  /** Whether its date is known and no other row of this point and round is known to be earlier; several may be. */
  isFirst: boolean;
}

/** Figures as they are given, and the ids of the rows that give just these. */
export interface FigureVariant {
  figures: Figure[];
  rows: string[];
}

export interface PointComparison {
  point: string;
  round: string | null;
  rows: ComparisonRow[];
  /** Ids of rows that agree with one another; a row that has nothing to compare stands alone. */
  groups: string[][];
  /** What is told apart even where it agrees: “18 to 25”, “up to 25”, “under 25”. */
  variants: FigureVariant[];
  /** Pairs of rows, by id, that give values which part. */
  differences: [string, string][];
  tally: { outlets: number; speakers: number; rows: number };
}
