import type { PackRecord, Source, Speaker, Statement } from '../../model/record';

/** The record by id, for the views. */
export interface RecordIndex {
  record: PackRecord;
  statements: ReadonlyMap<string, Statement>;
  sources: ReadonlyMap<string, Source>;
  speakers: ReadonlyMap<string, Speaker>;
  points: ReadonlyMap<string, PackRecord['points'][number]>;
  topics: ReadonlyMap<string, string>;
  rounds: ReadonlyMap<string, string>;
  parties: ReadonlyMap<string, string>;
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
const labels = (items: readonly { id: string; label: string }[]) => new Map(items.map(({ id, label }) => [id, label]));

export function indexRecord(record: PackRecord): RecordIndex {
  return {
    record,
    statements: byId(record.statements),
    sources: byId(record.sources),
    speakers: byId(record.speakers),
    points: byId(record.points),
    topics: labels(record.topics),
    rounds: labels(record.rounds),
    parties: labels(record.parties),
  };
}
