/**
 * How much each sign of a sentence speaks for a claim and for each point: logistic models fitted on labelled passages by
 * `npm run bench:weights`, never by hand. They find what no rule puts into words, and doubt what a rule alone finds.
 */
import * as z from 'zod/mini';
import { LogisticModel } from './calibration';

export const SignWeights = z.object({
  /** That the sentence makes a claim at all. */
  claim: LogisticModel,
  /** By point: that it makes a claim on it. */
  points: z.record(z.string(), LogisticModel),
  /** That an article is about the matter. */
  subject: LogisticModel,
  /** By round: that an article which holds the sign is about it. */
  rounds: z.record(z.string(), LogisticModel),
  /** Least probabilities, 0 to 1. */
  least: z.object({
    /** That an article is about the matter: where rules find that it is, and where they do not. */
    subject: z.object({ kept: z.number(), found: z.number() }),
    /** Of a claim that no rule finds. */
    claim: z.number(),
    /** Of a point in such a claim. */
    point: z.number(),
    /** A claim that is this sure is one on its likeliest point, where that is at least so likely. */
    surest: z.object({ claim: z.number(), point: z.number() }),
    /** Of a point beside those that rules find. */
    beside: z.number(),
    /** Of a point that rules find; where they find no other, of the one that is claimed instead. */
    believed: z.number(),
    instead: z.number(),
    /** Of a claim that rules find. */
    kept: z.number(),
  }),
});
export type SignWeights = z.infer<typeof SignWeights>;
