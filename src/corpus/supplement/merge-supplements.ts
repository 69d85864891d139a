import type { PackRecord } from '../../model/record';
import type { Supplement } from '../../model/supplement';

/** The record with what supplements add to it, after its own entries. */
export function mergeSupplements(record: PackRecord, supplements: readonly Supplement[]): PackRecord {
  return {
    ...record,
    sources: [...record.sources, ...supplements.flatMap(({ sources }) => sources)],
    speakers: [...record.speakers, ...supplements.flatMap(({ speakers }) => speakers)],
    statements: [...record.statements, ...supplements.flatMap(({ statements }) => statements)],
  };
}
