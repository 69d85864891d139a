import * as z from 'zod/mini';
import { Calibration } from '../model/calibration';
import { SignWeights } from '../model/sign-weights';
import { istanbulCalibration, istanbulPack, istanbulRules, istanbulWeights } from './bundled';
import { loadPack } from './load-pack';
import { loadRules } from './load-rules';
import type { PackProblem } from './pack-problem';

function fitted(file: string, schema: z.core.$ZodType, raw: unknown): PackProblem[] {
  const issues = z.safeParse(schema, raw).error?.issues ?? [];
  return issues.map(({ path, message }) => ({ file, record: '', field: path.map(String).join('.'), message }));
}

/** All that is amiss with the bundled pack. The extension trusts it; tests, benches and `check:record` ask. */
export function bundledProblems(): PackProblem[] {
  const loaded = [loadPack(istanbulPack), loadRules(istanbulRules)];
  return [
    ...loaded.flatMap((part) => (part.ok ? [] : part.problems)),
    ...fitted('weights.json', SignWeights, istanbulWeights),
    ...fitted('calibration.json', Calibration, istanbulCalibration),
  ];
}
