import type { ConceptHit, Sentence } from '../language/annotation';

/** What can be asked of a sentence. */
export interface Signs {
  sentence: Sentence;
  has(sign: string): boolean;
  /** The concept hits behind a sign, for showing why. */
  hits(sign: string): readonly ConceptHit[];
}

/** A sign that is worked out from the others. */
export type SignTest = (signs: Signs) => boolean;
