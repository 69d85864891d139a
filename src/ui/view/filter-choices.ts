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

function distinct(choices: readonly (Choice | null)[]): Choice[] {
  const byId = new Map(choices.flatMap((choice) => (choice === null ? [] : [[choice.id, choice] as const])));
  return [...byId.values()].sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** `topics` gives their order and labels. */
export function filterChoices(statements: readonly StatementView[], topics: readonly Choice[]): FilterChoices {
  const used = new Set(statements.map(({ topic }) => topic));
  const rounds = statements.map(({ round, roundLabel }) =>
    round === null || roundLabel === null ? null : { id: round, label: roundLabel },
  );
  return {
    topics: topics.filter(({ id }) => used.has(id)),
    outlets: distinct(statements.map(({ outlet }) => ({ id: outlet.id, label: outlet.name }))),
    speakers: distinct(statements.map(({ speaker }) => speaker && { id: speaker.id, label: speaker.name })),
    rounds: distinct(rounds).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
