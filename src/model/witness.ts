/** What is remembered of a page whose claims a reader asked to be remembered. */
import * as z from 'zod/mini';
import { Figure } from './assertion';
import type { Claim } from './claim';

/** A claim's sentence, with what it is compared by. */
export const WitnessedClaim = z.object({
  text: z.string(),
  points: z.array(z.string()),
  /** Of all its assertions. */
  figures: z.array(Figure),
});
export type WitnessedClaim = z.infer<typeof WitnessedClaim>;

/** The page as it was on one visit. */
const Visit = z.object({
  /** A moment in UTC, as `Date.prototype.toISOString` writes it. */
  at: z.string(),
  claims: z.array(WitnessedClaim),
});
export type Visit = z.infer<typeof Visit>;

export const WitnessedPage = z.object({
  /** Without its anchor. */
  url: z.string(),
  title: z.string(),
  /** Earliest first; a visit that found nothing new is not among them. */
  visits: z.array(Visit),
});
export type WitnessedPage = z.infer<typeof WitnessedPage>;

export const witnessedUrl = (url: string): string => url.split('#', 1)[0] ?? url;

export const witnessedClaim = ({ text, points, assertions }: Claim): WitnessedClaim => ({
  text,
  points,
  figures: assertions.flatMap(({ figures }) => figures),
});

/** A page with more claims is remembered by its first: some 100 KB. */
const CLAIMS_AT_MOST = 300;
/** Beyond it, the first visit stays and the next ones go. */
const VISITS_AT_MOST = 10;
/** What is read within this time is one visit, in ms: a live page changes while it is read. */
const ONE_VISIT = 30 * 60_000;

const textsOf = (claims: readonly WitnessedClaim[]): string => JSON.stringify(claims.map(({ text }) => text));

/** The page with a visit added; the same object where there is nothing new. */
export function withVisit(page: WitnessedPage, claims: readonly Claim[], now: Date): WitnessedPage {
  const found = claims.slice(0, CLAIMS_AT_MOST).map(witnessedClaim);
  const last = page.visits.at(-1);
  if (last !== undefined && textsOf(last.claims) === textsOf(found)) return page;
  const visit: Visit = { at: now.toISOString(), claims: found };
  const isSameVisit = last !== undefined && now.getTime() - Date.parse(last.at) < ONE_VISIT;
  // The first visit is what later ones are held against: it stays as it was.
  const before = isSameVisit && page.visits.length > 1 ? page.visits.slice(0, -1) : page.visits;
  const [first, ...others] = [...before, visit];
  if (first === undefined) return page;
  return { ...page, visits: [first, ...others.slice(-(VISITS_AT_MOST - 1))] };
}
