/** Claims that a reader keeps, with their citations: as they are stored, and as a file of them. */
import * as z from 'zod/mini';
import { hash } from '../lib/hash';
import { withoutAnchor } from '../lib/without-anchor';
import { Claim } from './claim';
import { ClaimQuote } from './claim-quote';

/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
const Moment = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text)), { error: 'there is no such day or hour' }),
);

/** Only pages of the web are read; the address becomes a link. */
export const SavedPage = z.object({
  url: z.string().check(z.regex(/^https?:\/\/[^\s/]/i)),
  /** May be empty. */
  title: z.string(),
});
export type SavedPage = z.infer<typeof SavedPage>;

export const SavedClaim = z
  .object({
    /** See `savedId`. */
    id: z.string(),
    savedAt: Moment,
    page: SavedPage,
    claim: Claim,
    /** Absent where the claim was saved without its page at hand. */
    quote: z.optional(ClaimQuote),
    /** What version 0.1 kept in place of `quote`: it is read still. */
    surroundings: z.optional(z.object({ before: z.string(), after: z.string() })),
    /** The reader's own; empty where there is none. */
    note: z.string(),
  })
  .check(
    z.refine(({ id, page, claim }) => id === savedId(page.url, claim.id), {
      error: 'it does not belong to this page and claim',
      path: ['id'],
    }),
  );
export type SavedClaim = z.infer<typeof SavedClaim>;

/** The same claim of the same page has the same id, whenever and wherever it is saved. A page's anchors are one page. */
export function savedId(url: string, claim: string): string {
  return hash(`${withoutAnchor(url)}\n${claim}`);
}

export const SAVED_FILE_VERSION = 1;

/** A file of saved claims, which is read again without loss. */
export const SavedFile = z.object({
  format: z.literal('on-record/saved-claims'),
  version: z.literal(SAVED_FILE_VERSION),
  exportedAt: Moment,
  claims: z.array(SavedClaim),
});
export type SavedFile = z.infer<typeof SavedFile>;
