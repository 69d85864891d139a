/** Claims on a page and what the record holds on them. Offsets and ids only: all of it can be sent and stored. */
import * as z from 'zod/mini';
import { Assertion } from './assertion';

/** The text of one block element, as a reader sees it. Offsets are UTF-16 units into `text`. */
export const Block = z.object({
  id: z.number(),
  role: z.enum(['headline', 'text', 'item', 'cell', 'caption']),
  text: z.string(),
});
export type Block = z.infer<typeof Block>;

/** An article, post or entry: the limit of what a sentence may inherit. Blocks stand in reading order. */
export const Unit = z.object({
  id: z.number(),
  blocks: z.array(Block),
  /** The heading that stands over the unit without being part of it (a page's `<h1>` outside its article). */
  heading: z.optional(z.string()),
  /** The unit's own date (of a post), else the page's, as YYYY-MM-DD. */
  published: z.optional(z.string()),
});
export type PageUnit = z.infer<typeof Unit>;

/** What is known of a page besides its text. */
export const PageContext = z.object({
  url: z.optional(z.string()),
  title: z.optional(z.string()),
  /** BCP 47 tag as the page states it; may be empty. */
  language: z.string(),
});
export type PageContext = z.infer<typeof PageContext>;

export const Relation = z.enum(['same', 'differs', 'other-round', 'related']);
export type Relation = z.infer<typeof Relation>;

/** How a mark looks: see `markOf` in matching. `silent`: nothing on record. */
export const Mark = z.enum(['same', 'differs', 'mixed', 'context', 'silent']);
export type Mark = z.infer<typeof Mark>;

/** A claim and a statement on the same point. */
export const Citation = z.object({
  statement: z.string(),
  source: z.string(),
  point: z.string(),
  relation: Relation,
  /** 0 to 1: how sure the engine is that the citation is apt. */
  score: z.number(),
  /** Why, in words a reader understands. */
  reasons: z.array(z.string()),
});
export type Citation = z.infer<typeof Citation>;

/** A span of page text that asserts something. */
export const Claim = z.object({
  /** Stable for the same text on the same page: a hash of unit, text and occurrence. */
  id: z.string(),
  unit: z.number(),
  block: z.number(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  round: z.nullable(z.string()),
  points: z.array(z.string()),
  /** One a point, in the order of `points`. */
  assertions: z.array(Assertion),
  /** Speaker's id, or the name as the page writes it; null where the page speaks itself. */
  speaker: z.nullable(z.string()),
  /** 0 to 1: how sure the engine is that this is a claim. */
  score: z.number(),
  /** From which score on claims were shown when it was found. */
  least: z.optional(z.number()),
  /** Where the reader hid it on this page: it is neither marked nor counted. */
  hidden: z.optional(z.boolean()),
  /** The words that made it a claim, as offsets into the block. */
  matched: z.array(z.object({ start: z.number(), end: z.number() })),
  /** Best first. */
  citations: z.array(Citation),
  mark: Mark,
});
export type Claim = z.infer<typeof Claim>;
