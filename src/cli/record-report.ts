import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { istanbulCoverage, istanbulPlaces } from '../corpus/bundled';
import { bundledProblems } from '../corpus/bundled-problems';
import { checkedRecord } from '../corpus/checked-pack';
import { Coverage, coverageGaps } from '../corpus/coverage';
import { describeProblem, type PackProblem } from '../corpus/pack-problem';
import { PlaceNames } from '../corpus/place-names';
import { checkProvenance, checkSentenceCounts, type SourceCopy } from '../corpus/provenance';
import type { Source } from '../model/record';
import { outdatedTable } from './record-table';

function readCopies(folder: string | undefined, sources: readonly Source[]): Map<string, SourceCopy> {
  const copies = new Map<string, SourceCopy>();
  if (!folder) return copies;
  for (const { id, file } of sources) {
    const at = file === undefined ? null : path.join(folder, file);
    if (at === null || !existsSync(at)) continue;
    const bytes = readFileSync(at);
    copies.set(id, { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return copies;
}

function report(problems: readonly PackProblem[], passed: number, skipped: number): number {
  for (const problem of problems) console.error(describeProblem(problem));
  console.log(`record: ${passed} passed, ${problems.length} failed, ${skipped} skipped`);
  return problems.length > 0 ? 1 : 0;
}

/**
 * Checks the bundled record against the texts of its sources, in the folder that ON_RECORD_SOURCES names, and tells
 * what came of it. Texts that are not at hand are counted as skipped. Ends with 1 if a check fails.
 */
export async function reportRecord(): Promise<number> {
  const damages = bundledProblems();
  if (damages.length > 0) return report(damages, 0, 0);
  const record = checkedRecord;
  const copies = readCopies(process.env.ON_RECORD_SOURCES, record.sources);
  const missing = record.sources.filter(({ id }) => !copies.has(id)).map(({ file }) => file);
  if (missing.length > 0) console.log(`not at hand (see ON_RECORD_SOURCES): ${missing.join(', ')}`);

  const coverage = Coverage.parse(istanbulCoverage);
  const checks = [
    ...checkProvenance(record, PlaceNames.parse(istanbulPlaces), copies),
    ...checkSentenceCounts(coverage, copies),
  ];
  // Neither needs a source's text: one check each, failed by any problem.
  const ofCoverage = [coverageGaps(record, coverage), await outdatedTable(record, coverage)];
  const sound = ofCoverage.filter((problems) => problems.length === 0).length;
  const count = (outcome: string) => checks.filter((check) => check.outcome === outcome).length;
  return report(
    [...checks.filter(({ outcome }) => outcome === 'failed'), ...ofCoverage.flat()],
    count('passed') + sound,
    count('skipped'),
  );
}
