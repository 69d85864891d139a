/** Which terms a statement may name: those that pages are compared by. Others would differ from every page. */
import type { PackRecord } from '../../model/record';
import type { PackRules } from '../../model/rules';
import { DATE_SLOTS } from '../date-slots';

/** By point, then by slot; null where any term will do. */
export type TermWords = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string> | null>>;

/** Slots whose terms are people: `head-ukraine`, `member-russia`. */
const PEOPLE = /^(?:head|member)-/u;
const isDate = (slot: string): boolean => DATE_SLOTS.some((one) => one === slot);

export function termWords(record: PackRecord, rules: PackRules): TermWords {
  const usedOf = (slot: string) => record.statements.flatMap(({ terms }) => terms[slot] ?? []);
  const people = record.speakers.map(({ id }) => id);
  return new Map(
    rules.points.map(({ point, words, compare }) => {
      const compared = Object.keys(compare.terms ?? {});
      const used = record.statements.filter((one) => one.point === point).flatMap(({ terms }) => Object.keys(terms));
      const slots = new Map<string, ReadonlySet<string> | null>(used.map((slot) => [slot, null]));
      for (const slot of compared) {
        const known = [
          ...Object.values(words?.[slot] ?? {}).flat(),
          ...usedOf(slot),
          ...(PEOPLE.test(slot) ? people : []),
        ];
        slots.set(slot, isDate(slot) ? null : new Set(known));
      }
      return [point, slots];
    }),
  );
}
