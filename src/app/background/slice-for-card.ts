import type { PackRecord } from '../../model/record';

/** The record cut down to some statements and what they refer to; points and rounds stay whole, they are small. */
export function sliceForCard(record: PackRecord, ids: string[]): PackRecord {
  const wanted = new Set(ids);
  const statements = record.statements.filter(({ id }) => wanted.has(id));
  const sources = new Set(statements.map(({ source }) => source));
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  return {
    ...record,
    statements,
    sources: record.sources.filter(({ id }) => sources.has(id)),
    speakers: record.speakers.filter(({ id }) => speakers.has(id)),
  };
}
