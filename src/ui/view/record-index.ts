import { recordInWords } from '../../words/record-in-words';
import type { Words } from '../../words/words';
import type { PackRecord, Source, Speaker, Statement } from '../../model/record';

/** The record by id for the views, with the words it is shown in. */
export interface RecordIndex {
  record: PackRecord;
  words: Words;
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

export function indexRecord(unworded: PackRecord, words: Words): RecordIndex {
  const record = recordInWords(unworded, words);
  return {
    record,
    words,
    statements: byId(record.statements),
    sources: byId(record.sources),
    speakers: byId(record.speakers),
    points: byId(record.points),
    topics: labels(record.topics),
    rounds: labels(record.rounds),
    parties: labels(record.parties),
  };
}
