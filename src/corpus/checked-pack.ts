/**
 * The bundled pack by its types. Tests, `npm run check:record` and benches hold its files to their schemas
 * (`bundled-problems.ts`): done anew at every start it would take half of the time to the first answer.
 */
import english from '../../assets/packs/istanbul-2025/compiled.en.json';
import type { Calibration } from '../model/calibration';
import type { CompiledWords } from '../model/compiled-words';
import type { Named, PackRecord } from '../model/record';
import type { PackRules } from '../model/rules';
import type { SignWeights } from '../model/sign-weights';
import { istanbulCalibration, istanbulPack, istanbulRulesAlone, istanbulWeights } from './bundled';

const { pack, sources, speakers, statements, places } = istanbulPack;
const { places: named, outlets } = places as { places: Named[]; outlets: Named[] };

/** The part that readers see. */
export const checkedRecord = {
  ...(pack as PackRecord),
  sources: sources as PackRecord['sources'],
  speakers: speakers as PackRecord['speakers'],
  statements: statements as PackRecord['statements'],
  names: [...named, ...outlets],
};
export const checkedRules = istanbulRulesAlone as PackRules;
export const checkedWeights = istanbulWeights as SignWeights;
export const checkedCalibration = istanbulCalibration as Calibration;
export const englishPhrases: CompiledWords = english;
