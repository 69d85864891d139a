import type { Relation } from '../../src/model/claim';

export interface ScanCitation {
  statement: string;
  source: string;
  point: string;
  relation: Relation;
  score: number;
}

export interface ScanClaim {
  start: number;
  end: number;
  points: string[];
  round: string | null;
  score: number;
  citations: ScanCitation[];
}

/** What `scan --json` prints for a text, as far as it is scored. */
export interface ScanResult {
  claims: ScanClaim[];
}

/** Whatever spots and cites claims: the engine, or something simpler to hold it against. */
export interface Reader {
  name: string;
  /** Reads one article. */
  read(text: string): ScanResult;
}
