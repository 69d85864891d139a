/** A newsroom's own pack: a supplement to the record, with sources, speakers and statements on its points and rounds. */
import * as z from 'zod/mini';
import { Id, Source, Speaker, Statement } from './record';

export const SUPPLEMENT_FORMAT = 'on-record/supplement';
export const SUPPLEMENT_VERSION = 1;

export const SupplementHead = z.object({
  format: z.literal(SUPPLEMENT_FORMAT),
  version: z.literal(SUPPLEMENT_VERSION),
  /** Id of the pack that it is a supplement to. */
  to: Id,
  id: Id,
  label: z.string().check(z.minLength(3), z.maxLength(80)),
  /** Who made it, as readers are told. */
  by: z.optional(z.string().check(z.maxLength(80))),
});

export const Supplement = z.extend(SupplementHead, {
  sources: z.array(Source),
  speakers: z.array(Speaker),
  statements: z.array(Statement),
});
export type Supplement = z.infer<typeof Supplement>;

/** A supplement as it is kept: its own text, which is read anew by whatever version of the extension runs. */
export const StoredPack = z.object({
  id: z.string(),
  /** Name of the file it came from. */
  name: z.string(),
  text: z.string(),
  on: z.boolean(),
});
export type StoredPack = z.infer<typeof StoredPack>;

/** What a reader is told of a pack that was added. */
export const PackSummary = z.object({
  id: z.string(),
  label: z.string(),
  by: z.nullable(z.string()),
  on: z.boolean(),
  sources: z.number(),
  speakers: z.number(),
  statements: z.number(),
  /** Why it is left out though it is on: it no longer fits the record. */
  problems: z.array(z.string()),
});
export type PackSummary = z.infer<typeof PackSummary>;
