/** The bundled pack of the Istanbul deal, in its raw parts: what they hold is checked by `loadPack` and `loadRules`. */
import english from '../../assets/packs/istanbul-2025/language.en.json';
import calibration from '../../assets/packs/istanbul-2025/calibration.json';
import coverage from '../../assets/packs/istanbul-2025/coverage.json';
import pack from '../../assets/packs/istanbul-2025/pack.json';
import places from '../../assets/packs/istanbul-2025/places.json';
import rules from '../../assets/packs/istanbul-2025/rules.json';
import sources from '../../assets/packs/istanbul-2025/sources.json';
import speakers from '../../assets/packs/istanbul-2025/speakers.json';
import statements from '../../assets/packs/istanbul-2025/statements.json';
import weights from '../../assets/packs/istanbul-2025/weights.json';
import type { RawPack } from './load-pack';
import type { RawRules } from './load-rules';

export const istanbulPack: RawPack = { pack, sources, speakers, statements, places };

/** Spellings of places and outlets; parsed by `PlaceNames`. */
export const istanbulPlaces: unknown = places;

export const istanbulRulesAlone: unknown = rules;

/** Rules, and the words of each language as they are written. */
export const istanbulRules: RawRules = { rules, languages: [english] };

/** What became of each sentence of the sources; parsed by `Coverage`. */
export const istanbulCoverage: unknown = coverage;

/** How sure the engine is, fitted on labelled passages; parsed by `Calibration`. */
export const istanbulCalibration: unknown = calibration;

/** What signs are worth beside the rules, fitted on labelled passages; parsed by `SignWeights`. */
export const istanbulWeights: unknown = weights;
