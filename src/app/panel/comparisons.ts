import { indexPack } from '../../corpus/index-pack';
import { compareRecord } from '../../matching/compare-record';
import type { PointComparison } from '../../model/comparison';
import type { PackRecord } from '../../model/record';

/** The record compared with itself. */
export const comparisonsOf = (record: PackRecord | null): readonly PointComparison[] =>
  record === null ? [] : compareRecord(indexPack(record));
