import { indexPack } from '../../corpus/index-pack';
import { compareRecord } from '../../matching/compare-record';
import type { PointComparison } from '../../model/comparison';
import type { PackRecord } from '../../model/record';

/** The record compared with itself: at the first call, then kept, as only one of the panel's views needs it. */
export function comparisonsOf(record: PackRecord | null): () => readonly PointComparison[] {
  let kept: PointComparison[] | null = null;
  return () => (kept ??= record === null ? [] : compareRecord(indexPack(record)));
}
