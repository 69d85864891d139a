/** The panel's second view: all statements, put together by what a reader chooses. */
import { filterChoices, type FilterChoices } from './filter-choices';
import { GROUPINGS, type Filters, type Grouping } from './panel-place';
import { recordGroups, type RecordGroup } from './record-groups';
import type { RecordIndex } from './record-index';
import { statementView, type StatementView } from './statement-view';
import { count } from './words';
import { wordSearch } from './word-search';

export interface PanelRecordView {
  groups: RecordGroup[];
  by: Grouping;
  choices: FilterChoices;
  /** “Showing 12 of 84 statements” */
  shown: string;
}

/** Made once for a record: filtering is then cheap at each key. */
export function recordStatements(index: RecordIndex): StatementView[] {
  return index.record.statements.flatMap((statement) => statementView(statement, index) ?? []);
}

function passes(statement: StatementView, filters: Filters): boolean {
  const { topic, point, outlet, speaker, round } = filters;
  return (
    (topic === null || statement.topic === topic) &&
    (point === null || statement.point === point) &&
    (outlet === null || statement.outlet.id === outlet) &&
    (speaker === null || statement.speaker?.id === speaker) &&
    (round === null || statement.round === round)
  );
}

/** What a statement is found by: its words, and its speaker's name in every spelling on record. */
function searchable(statement: StatementView, { record }: RecordIndex): string {
  const { wording, chain, pointLabel, headline, speaker, outlet, figures } = statement;
  const spellings = record.speakers.find(({ id }) => id === speaker?.id)?.spellings ?? {};
  const amounts = figures.map(({ amount }) => amount);
  return [
    wording,
    chain,
    pointLabel,
    headline,
    speaker?.office,
    outlet.kind,
    ...amounts,
    ...Object.values(spellings).flat(),
  ].join(' ');
}

export function panelRecordView(all: readonly StatementView[], filters: Filters, index: RecordIndex): PanelRecordView {
  const matches = wordSearch(filters.words);
  const kept = all.filter((statement) => passes(statement, filters) && matches(searchable(statement, index)));
  const by = filters.by ?? GROUPINGS[0];
  return {
    groups: recordGroups(kept, by, index),
    by,
    choices: filterChoices(all, index.record.topics),
    shown: `Showing ${kept.length} of ${count(all.length, 'statement', 'statements')}`,
  };
}
