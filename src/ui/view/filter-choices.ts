import type { RecordIndex } from './record-index';
import type { StatementView } from './statement-view';

export interface Choice {
  id: string;
  label: string;
}

/** What one can filter by: only what occurs, by name. */
export interface FilterChoices {
  topics: Choice[];
  outlets: Choice[];
  speakers: Choice[];
  rounds: Choice[];
}

function distinct(choices: readonly (Choice | null)[], language: string): Choice[] {
  const byId = new Map(choices.flatMap((choice) => (choice === null ? [] : [[choice.id, choice] as const])));
  return [...byId.values()].sort((a, b) => a.label.localeCompare(b.label, language));
}

/** Topics stand in the record's order, names in that of the reader's alphabet. */
export function filterChoices(statements: readonly StatementView[], { record, words }: RecordIndex): FilterChoices {
  const inOrder = (choices: readonly (Choice | null)[]) => distinct(choices, words.language);
  const used = new Set(statements.map(({ topic }) => topic));
  const rounds = statements.map(({ round, roundLabel }) =>
    round === null || roundLabel === null ? null : { id: round, label: roundLabel },
  );
  return {
    topics: record.topics.filter(({ id }) => used.has(id)),
    outlets: inOrder(statements.map(({ outlet }) => ({ id: outlet.id, label: outlet.name }))),
    speakers: inOrder(statements.map(({ speaker }) => speaker && { id: speaker.id, label: speaker.name })),
    rounds: inOrder(rounds).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
