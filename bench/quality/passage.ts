/** Labelled passages, as bench/README.md describes them. */
import { readFileSync } from 'node:fs';
import type { Relation } from '../../src/model/claim';

export interface GoldCitation {
  source: string;
  point: string;
  relation: Relation;
  /** Further relations that count as right. */
  also?: Relation[];
  optional?: boolean;
}

export interface GoldSentence {
  start: number;
  end: number;
  claim: boolean;
  /** Counts neither way. */
  skip?: boolean;
  points?: string[] | null;
  mayPoints?: string[];
  round?: string | null;
  roundOpen?: boolean;
  citations?: GoldCitation[] | null;
}

export interface Passage {
  id: string;
  lang: string;
  kind: 'deal' | 'other';
  text: string;
  sentences: GoldSentence[];
  /** What was changed, in passages with one thing changed. */
  changed?: string;
}

/** The passages of a file of the benchmark folder, one a line. They are data of this repository: their form is trusted. */
export function readPassages(name: string): Passage[] {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Passage => JSON.parse(line));
}
