import * as z from 'zod/mini';
import measured from '../../../assets/packs/istanbul-2025/strictness.json';
import { Strictness } from '../../model/settings';

/** What was measured of each strictness, on how many labelled claims and sentences about other things. */
const Worth = z.object({
  claims: z.number(),
  otherSentences: z.number(),
  steps: z.array(
    z.object({ step: Strictness, precision: z.number(), recall: z.number(), falseAlarmsPer1000: z.number() }),
  ),
});
export type Worth = z.infer<typeof Worth>;

export const strictnessWorth = (): Worth => z.parse(Worth, measured);
