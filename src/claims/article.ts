import type { Sentence } from '../language/annotation';

/** What is read together: the sentences of one unit, in their order. */
export interface Article {
  sentences: readonly Sentence[];
  /** Day of publication, YYYY-MM-DD, where known. */
  published?: string | undefined;
}

/** How many sentences are an article's beginning. */
export const BEGINNING = 3;
