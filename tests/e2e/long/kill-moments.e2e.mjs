/** The same as in `npm test`, at many moments. */
import { atMoments, atMomentsOfMany, killedAtMoments } from '../parts/kill-moments.mjs';

export const name = 'killed at many moments';

/** After the press, in milliseconds. */
const MANY = [0, 3, 7, 12, 20, 35, 60];
/** A browser is started twice for each. */
const MIDSTS = [0, 5, 12, 25, 50];

export const cases = [...atMomentsOfMany(MANY), ...atMoments(MANY), ...killedAtMoments(MIDSTS)];
