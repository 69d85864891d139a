/** What the reading of claims needs to know of the pack. */
import type { Round } from '../model/record';
import type { PackRules } from '../model/rules';
import type { RoundHint } from './rounds';

export interface Matter {
  rules: PackRules;
  rounds: readonly Round[];
  hint: RoundHint;
  /** The round of points that the record holds for one round only. */
  pointRounds: ReadonlyMap<string, string>;
  /** The party of a person of the record. */
  partyOf(person: string): string | null;
}
