/**
 * `npm run record:docs` writes docs/record.md; with `--check` it only tells, by its exit code, whether the file is up to
 * date and the coverage without a gap.
 */
import { writeFileSync } from 'node:fs';
import { istanbulCoverage, istanbulPack } from '../corpus/bundled';
import { Coverage, coverageGaps } from '../corpus/coverage';
import { loadPack } from '../corpus/load-pack';
import { describeProblem, type PackProblem } from '../corpus/pack-problem';
import { outdatedTable, RECORD_TABLE, recordTable } from './record-table';

/** What is amiss, after the file is written where there is no gap and it is not only checked. */
async function makeTable(isCheck: boolean): Promise<PackProblem[]> {
  const loaded = loadPack(istanbulPack);
  if (!loaded.ok) return loaded.problems;
  const coverage = Coverage.parse(istanbulCoverage);
  const gaps = coverageGaps(loaded.record, coverage);
  if (gaps.length > 0) return gaps;
  if (isCheck) return outdatedTable(loaded.record, coverage);
  writeFileSync(RECORD_TABLE, await recordTable(loaded.record, coverage));
  return [];
}

const problems = await makeTable(process.argv.includes('--check'));
for (const problem of problems) console.error(describeProblem(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
