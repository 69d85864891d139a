import { citeStatement } from '../../citing/cited-statement';
import { plainStatement } from '../../citing/plain-text';
import type { PackRecord } from '../../model/record';
import { today } from '../today';

/** A citation in plain words; the other formats are the side panel's, which can load them when needed. */
export function citePlainly(record: PackRecord, statement: string): string | null {
  const cited = citeStatement(record, statement, { accessed: today(), textFragment: true });
  return cited && plainStatement(cited);
}
