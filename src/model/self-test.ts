/** The benchmark that a reader can run: a part of our own labelled passages, with what was measured when this was built. */
import * as z from 'zod/mini';
import { Relation } from './claim';
import { Strictness } from './settings';

const GoldCitation = z.object({
  source: z.string(),
  point: z.string(),
  relation: Relation,
  also: z.optional(z.array(Relation)),
  optional: z.optional(z.boolean()),
});

/** See bench/README.md. */
const GoldSentence = z.object({
  start: z.number(),
  end: z.number(),
  claim: z.boolean(),
  skip: z.optional(z.boolean()),
  points: z.optional(z.nullable(z.array(z.string()))),
  mayPoints: z.optional(z.array(z.string())),
  round: z.optional(z.nullable(z.string())),
  roundOpen: z.optional(z.boolean()),
  citations: z.optional(z.nullable(z.array(GoldCitation))),
});

export const SelfTestPassage = z.object({
  id: z.string(),
  kind: z.enum(['deal', 'other']),
  text: z.string(),
  /** Start, length, and 1 for a headline: offsets are UTF-16 units into the text. */
  blocks: z.array(z.tuple([z.number(), z.number(), z.number()])),
  sentences: z.array(GoldSentence),
});
export type SelfTestPassage = z.infer<typeof SelfTestPassage>;

/** Shares are 0 to 1; null where there is nothing to measure. */
export const SelfTestFigures = z.object({
  /** Labelled claims, of which the shares are. */
  claims: z.number(),
  precision: z.nullable(z.number()),
  recall: z.nullable(z.number()),
  citationPrecision: z.nullable(z.number()),
  citationRecall: z.nullable(z.number()),
});
export type SelfTestFigures = z.infer<typeof SelfTestFigures>;

export const SelfTestFile = z.object({
  passages: z.array(SelfTestPassage),
  /** Source → points that readers labelled. */
  labelled: z.record(z.string(), z.array(z.string())),
  measured: z.record(Strictness, SelfTestFigures),
});
export type SelfTestFile = z.infer<typeof SelfTestFile>;
