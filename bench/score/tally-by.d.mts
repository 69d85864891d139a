import type { ScanResult } from '../quality/reader';
import type { Tally } from './tally.mjs';

export function meets(a: { start: number; end: number }, b: { start: number; end: number }): boolean;

export function tallyBy(
  /** As bench/README.md describes them. */
  passages: readonly { id: string; kind: string; text: string; sentences: readonly object[] }[],
  results: readonly ScanResult[],
  isLabelled: (citation: { source: string; point: string }) => boolean,
): Tally;
