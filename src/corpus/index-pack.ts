/** A validated record made quick to look up. */
import type { PackRecord, Point, Round, Source, Speaker, Statement } from '../model/record';

export interface CorpusIndex {
  record: PackRecord;
  statements: ReadonlyMap<string, Statement>;
  /** In the record's order; a point without statements has an empty list. */
  statementsByPoint: ReadonlyMap<string, readonly Statement[]>;
  sources: ReadonlyMap<string, Source>;
  speakers: ReadonlyMap<string, Speaker>;
  points: ReadonlyMap<string, Point>;
  rounds: ReadonlyMap<string, Round>;
}

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Indexes a record. The record itself is kept, not copied. */
export function indexPack(record: PackRecord): CorpusIndex {
  const statementsByPoint = new Map<string, Statement[]>(record.points.map((point) => [point.id, []]));
  for (const statement of record.statements) statementsByPoint.get(statement.point)?.push(statement);
  return {
    record,
    statements: byId(record.statements),
    statementsByPoint,
    sources: byId(record.sources),
    speakers: byId(record.speakers),
    points: byId(record.points),
    rounds: byId(record.rounds),
  };
}
