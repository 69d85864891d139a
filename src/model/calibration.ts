/** How scores are made into shares: fitted on labelled passages by `npm run bench:calibrate`, never by hand. */
import * as z from 'zod/mini';
import { Strictness } from './settings';

export const LogisticModel = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });

export const Calibration = z.object({
  /** That a marked sentence is a claim. */
  claim: LogisticModel,
  /** That a citation is apt, and its relation the one a reader finds. */
  citation: LogisticModel,
  /** The least score at which a claim is shown, by strictness. */
  least: z.record(Strictness, z.number()),
});
export type Calibration = z.infer<typeof Calibration>;
