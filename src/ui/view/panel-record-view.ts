/** The panel's second view: all statements, put together by what a reader chooses. */
import { lastOf } from '../../lib/last-of';
import { nothingFound } from './coverage-view';
import { filterChoices, type FilterChoices } from './filter-choices';
import { GROUPINGS, type Filters, type Grouping } from './panel-place';
import { recordGroups, type RecordGroup } from './record-groups';
import type { RecordIndex } from './record-index';
import { statementView, type StatementView } from './statement-view';
import { findsStatement } from './statement-search';
import { wordsIn } from './word-search';

export interface PanelRecordView {
  groups: RecordGroup[];
  by: Grouping;
  readonly choices: FilterChoices;
  /** “Showing 12 of 84 statements” */
  shown: string;
  /** Where no statement passes: that it is so, and what the record covers. */
  nothing: string | null;
}

/** All statements have the same at each key. */
const choicesOf = lastOf(filterChoices);

/** Made once for a record: filtering is then cheap at each key. */
export function recordStatements(index: RecordIndex): StatementView[] {
  return index.record.statements.flatMap((statement) => statementView(statement, index) ?? []);
}

/** What is published in a month or a year that is known no closer passes where any of its days does. */
function passesDays(published: string, { from, to }: Filters): boolean {
  if (published === '') return from === null && to === null;
  const cut = (day: string) => day.slice(0, published.length);
  return (from === null || published >= cut(from)) && (to === null || published <= cut(to));
}

function passes(statement: StatementView, filters: Filters): boolean {
  const { topic, point, outlet, speaker, round } = filters;
  return (
    passesDays(statement.published, filters) &&
    (topic === null || statement.topic === topic) &&
    (point === null || statement.point === point) &&
    (outlet === null || statement.outlet.id === outlet) &&
    (speaker === null || statement.speaker?.id === speaker) &&
    (round === null || statement.round === round)
  );
}

export function panelRecordView(all: readonly StatementView[], filters: Filters, index: RecordIndex): PanelRecordView {
  const finds = wordsIn(filters.words).map((beginning) => findsStatement(beginning, index));
  const kept = all.filter((statement) => passes(statement, filters) && finds.every((find) => find(statement)));
  const by = filters.by ?? GROUPINGS[0];
  return {
    groups: recordGroups(kept, by, index),
    by,
    get choices() {
      return choicesOf(all, index);
    },
    nothing: kept.length === 0 ? nothingFound('statement', index) : null,
    shown: index.words.plural('shown.statements', all.length, index.words.number(kept.length)),
  };
}
