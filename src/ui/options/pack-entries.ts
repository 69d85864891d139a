import type { PackSummary } from '../../model/supplement';
import type { Words } from '../../words/words';

export interface PackEntry {
  id: string;
  label: string;
  by: string | null;
  on: boolean;
  /** Null where it no longer fits the record. */
  contents: string | null;
  problems: readonly string[];
}

export const packEntries = (added: readonly PackSummary[], words: Words): PackEntry[] =>
  added.map(({ id, label, by, on, statements, sources, speakers, problems }) => ({
    id,
    label,
    by: by === null ? null : words.t('packs.by', by),
    on,
    contents:
      problems.length > 0
        ? null
        : words.list([
            words.plural('count.statements', statements),
            words.plural('count.sources', sources),
            words.plural('count.speakers', speakers),
          ]),
    problems,
  }));
