import { existsSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Coverage } from '../corpus/coverage';
import { coverageTable } from '../corpus/coverage-table';
import type { PackProblem } from '../corpus/pack-problem';
import type { PackRecord } from '../model/record';

/** Where the table of coverage stands in the repository. */
export const RECORD_TABLE = 'docs/record.md';

/** The table as the repository formats it. */
export const recordTable = (record: PackRecord, coverage: Coverage): Promise<string> =>
  format(coverageTable(record, coverage), { parser: 'markdown', printWidth: 120 });

/** Whether the table in the repository is the one the record gives. */
export async function outdatedTable(record: PackRecord, coverage: Coverage): Promise<PackProblem[]> {
  const current = existsSync(RECORD_TABLE) ? readFileSync(RECORD_TABLE, 'utf8') : '';
  if (current === (await recordTable(record, coverage))) return [];
  return [{ file: RECORD_TABLE, record: '', field: '', message: 'is out of date: run `npm run record:docs`' }];
}
