/** Figures that the record holds for one round only speak for that round. */
import type { PackRecord } from '../model/record';
import type { RoundHint } from './rounds';

/** Units whose figures tell rounds apart. */
const TELLING = new Set(['prisoners', 'bodies', 'hours', 'days', 'years-of-age', 'children']);

/** Builds the hint from the record's own figures. */
export function roundHintsOf(record: PackRecord): RoundHint {
  const rounds = new Map<string, Set<string>>();
  for (const { figures, round } of record.statements) {
    for (const { unit, min, max } of figures) {
      if (!TELLING.has(unit) || round === null) continue;
      const key = `${unit} ${max ?? min}`;
      rounds.set(key, (rounds.get(key) ?? new Set()).add(round));
    }
  }
  return (sentence) => {
    for (const { figure } of sentence.figures) {
      const known = rounds.get(`${figure.unit} ${figure.max ?? figure.min}`);
      if (known?.size === 1) return [...known][0] ?? null;
    }
    return null;
  };
}
