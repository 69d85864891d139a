import { NO_FILTERS, writePlace } from './panel-place';
import type { StatementView } from './statement-view';

/** The address of a statement in the panel's record: itself, among those of its point, outlet and round. */
export function statementPlace({ point, outlet, round, id }: StatementView): string {
  return writePlace({ view: 'record', filters: { ...NO_FILTERS, point, outlet: outlet.id, round, at: id } });
}
