/** What the reading of claims needs to know of the pack. */
import type { Sentence } from '../language/annotation';
import type { Round } from '../model/record';
import type { PackRules } from '../model/rules';
import type { SignWeights } from '../model/sign-weights';

/** A figure that the record holds for one round only speaks for that round. */
export type RoundHint = (sentence: Sentence) => string | null;

export interface Matter {
  rules: PackRules;
  /** What signs are worth beside the rules; without them the rules decide alone. */
  weights: SignWeights | null;
  rounds: readonly Round[];
  hint: RoundHint;
  /** The party of a person of the record. */
  partyOf(person: string): string | null;
}
