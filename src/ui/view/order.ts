import type { StatementView } from './statement-view';

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By date, then by the outlet's name: never by score, speaker or party. */
export function byDateThenOutlet(a: StatementView, b: StatementView): number {
  return text(a.published, b.published) || text(a.outlet.name, b.outlet.name) || text(a.id, b.id);
}
