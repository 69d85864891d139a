import type { Block } from '../model/claim';
import type { Sentence } from './annotation';

/** One language: turns a block's text into annotated sentences. */
export interface Language {
  /** BCP 47 primary tag. */
  tag: string;
  annotate(block: Block): Sentence[];
}
