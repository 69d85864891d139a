import { sliceRecord } from '../../corpus/slice-record';
import type { PackRecord } from '../../model/record';

/**
 * Some statements and what they refer to. Points and rounds stay whole: a claim names some on which nobody
 * spoke. Nothing is searched in a slice: the spellings of places stay away.
 */
export function sliceForCard(record: PackRecord, statements: string[]): PackRecord {
  const { points, topics, rounds, parties } = record;
  return { ...sliceRecord(record, statements), points, topics, rounds, parties, names: [] };
}
