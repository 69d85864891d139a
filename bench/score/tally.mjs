import { isLabelled } from './gold.mjs';
import { tallyBy } from './tally-by.mjs';

export { meets } from './tally-by.mjs';

/** Scores results against labelled passages: figures, a table of relations, and the errors one by one. */
export const tally = (passages, results) => tallyBy(passages, results, isLabelled);
