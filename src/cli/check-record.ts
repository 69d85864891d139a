/**
 * `npm run check:record`: whether the bundled pack holds. Its files are read as JSON first: what imports them would end
 * with a trace of the tools that load them, and without the place.
 */
import { describeProblem } from '../corpus/pack-problem';
import { brokenPackFiles } from './broken-json';
import { PACK_FOLDER } from './compiled-pack';

async function main(): Promise<number> {
  const broken = await brokenPackFiles(PACK_FOLDER);
  for (const problem of broken) console.error(describeProblem(problem));
  if (broken.length > 0) return 1;
  const { reportRecord } = await import('./record-report');
  return reportRecord();
}

process.exitCode = await main();
