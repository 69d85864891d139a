import type { Passage } from '../quality/passage';
import type { ScanResult } from '../quality/reader';

export interface Tally {
  figures: Record<string, number | null>;
  relations: Record<string, Record<string, number>>;
  errors: { kind: string; passage: string; quote: string }[];
}

/** Whether two spans are about the same text: each covers at least half of the other. */
export function meets(a: { start: number; end: number }, b: { start: number; end: number }): boolean;

export function tally(passages: readonly Passage[], results: readonly ScanResult[]): Tally;
