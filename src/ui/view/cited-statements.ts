import type { Claim } from '../../model/claim';
import type { RecordIndex } from './record-index';
import { statementById, type StatementView } from './statement-view';

/** What the claims cite, each statement once: many claims cite the same few. */
export function citedStatements(claims: readonly Pick<Claim, 'citations'>[], index: RecordIndex): StatementView[] {
  const ids = new Set(claims.flatMap(({ citations }) => citations.map(({ statement }) => statement)));
  return [...ids].flatMap((id) => statementById(id, index) ?? []);
}
