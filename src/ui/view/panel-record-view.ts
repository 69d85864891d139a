/** The panel's second view: all statements, by topic and point. */
import { filterChoices, type FilterChoices } from './filter-choices';
import { grouped } from './grouped';
import { byDateThenOutlet } from './order';
import type { Filters } from './panel-place';
import type { RecordIndex } from './record-index';
import { statementView, type StatementView } from './statement-view';
import { tally } from './tally';
import { count } from './words';
import { wordSearch } from './word-search';

export interface RecordPoint {
  id: string;
  topic: string;
  label: string;
  about: string;
  /** “6 statements · 4 outlets, 2 speakers” */
  voices: string;
  statements: StatementView[];
}

export interface PanelRecordView {
  points: RecordPoint[];
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

function voicesOf(statements: readonly StatementView[]): string {
  const { voices } = tally(statements.map((statement) => ({ ...statement, relation: 'related' })));
  return `${count(statements.length, 'statement', 'statements')} · ${voices}`;
}

export function panelRecordView(all: readonly StatementView[], filters: Filters, index: RecordIndex): PanelRecordView {
  const matches = wordSearch(filters.words);
  const kept = all.filter((statement) => passes(statement, filters) && matches(searchable(statement, index)));
  const byPoint = grouped(kept, ({ point }) => point);
  const points = index.record.points.flatMap(({ id, topic, label, about }) => {
    const statements = byPoint.get(id);
    if (statements === undefined) return [];
    const ordered = [...statements].sort(byDateThenOutlet);
    return [{ id, topic: index.topics.get(topic) ?? '', label, about, voices: voicesOf(ordered), statements: ordered }];
  });
  return {
    points,
    choices: filterChoices(all, index.record.topics),
    shown: `Showing ${kept.length} of ${count(all.length, 'statement', 'statements')}`,
  };
}
