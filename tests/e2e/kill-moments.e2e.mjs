/** Import, deletion, packs and settings, closed or killed at a moment or two; at many in `npm run test:long`. */
import { atMoments, atMomentsOfMany, killedAtMoments } from './parts/kill-moments.mjs';

export const name = 'killed at its moments';

/** After the press, in milliseconds: at once, and in the midst. */
const FEW = [0, 12];
const MIDST = [12];

export const cases = [...atMomentsOfMany(MIDST), ...atMoments(FEW), ...killedAtMoments(MIDST)];
