/** What is remembered of a page whose claims a reader asked to be remembered. */
import * as z from 'zod/mini';
import { Figure } from './assertion';
import type { Claim } from './claim';
import type { Strictness } from './settings';

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
  /** See `readingOf`; empty where it was not kept. */
  reading: z._default(z.string(), ''),
  claims: z.array(WitnessedClaim),
});
export type Visit = z.infer<typeof Visit>;

export const WitnessedPage = z.object({
  /** Without its anchor. */
  url: z.string(),
  title: z.string(),
  /** Whether the reader asked for this page by name, not for its site. */
  asked: z._default(z.boolean(), true),
  /** Earliest first; a visit that found nothing new is not among them. */
  visits: z.array(Visit),
});
export type WitnessedPage = z.infer<typeof WitnessedPage>;

/** Its own switch or its site's. */
export const isFollowed = (page: WitnessedPage | null, isSiteOn: boolean): boolean => isSiteOn || page?.asked === true;

/** How a page was read: another version or strictness finds other claims in the same text. */
export const readingOf = (version: string, strictness: Strictness): string => `${version} ${strictness}`;

const witnessedClaim = ({ text, points, assertions }: Claim): WitnessedClaim => ({
  text,
  points,
  figures: assertions.flatMap(({ figures }) => figures),
});

/** A page with more claims is remembered by its first: some 100 KB. */
const CLAIMS_AT_MOST = 300;
/** Beyond it, the first visit stays and the next ones go. */
const VISITS_AT_MOST = 10;
/** What is read within this time is one visit, in ms: a live page changes while it is read. */
export const ONE_VISIT = 30 * 60_000;

/** Claims of a page; those whose marks the reader hid stand there as before. */
export interface ClaimsOfPage {
  claims: readonly Claim[];
  hidden?: readonly Claim[];
}

/** What of a page is remembered, and what is held against it. */
export function witnessedClaims({ claims, hidden = [] }: ClaimsOfPage): WitnessedClaim[] {
  const all =
    hidden.length === 0 ? claims : [...claims, ...hidden].sort((a, b) => a.unit - b.unit || a.block - b.block);
  return all.slice(0, CLAIMS_AT_MOST).map(witnessedClaim);
}

const sortedTexts = (claims: readonly WitnessedClaim[]): string[] => claims.map(({ text }) => text).sort();

/** In whatever order: a mark that is hidden or shown again changes it. */
const isSame = (a: readonly WitnessedClaim[], b: readonly WitnessedClaim[]): boolean =>
  JSON.stringify(sortedTexts(a)) === JSON.stringify(sortedTexts(b));

function holdsAll(whole: readonly WitnessedClaim[], part: readonly WitnessedClaim[]): boolean {
  const texts = new Set(whole.map(({ text }) => text));
  return part.every(({ text }) => texts.has(text));
}

const inOrder = (visits: readonly Visit[]): Visit[] => {
  const [first, ...others] = [...visits].sort((a, b) => (a.at < b.at ? -1 : 1));
  return first === undefined ? [] : [first, ...others.slice(-(VISITS_AT_MOST - 1))];
};

/** The page with a visit added; the same object where there is nothing new. */
export function withVisit(page: WitnessedPage, claims: WitnessedClaim[], reading: string, now: Date): WitnessedPage {
  const alike = page.visits.filter((visit) => visit.reading === reading);
  const last = alike.at(-1);
  if (last !== undefined && isSame(last.claims, claims)) return page;
  const visit: Visit = { at: now.toISOString(), reading, claims };
  const isSameVisit = last !== undefined && now.getTime() - Date.parse(last.at) < ONE_VISIT;
  if (!isSameVisit) return { ...page, visits: inOrder([...page.visits, visit]) };
  const others = page.visits.filter((one) => one !== last);
  if (alike.length > 1) return { ...page, visits: inOrder([...others, visit]) };
  // Later visits are held against the first: it takes in what was loaded late, and else stays as it was.
  const isGrown = holdsAll(claims, last.claims);
  return { ...page, visits: inOrder(isGrown ? [...others, { ...last, claims }] : [...page.visits, visit]) };
}

/** The first visit that was read in the same way: other ones cannot be compared. */
export const comparableVisit = ({ visits }: WitnessedPage, reading: string): Visit | null =>
  visits.find((visit) => visit.reading === reading) ?? null;

/** Two rememberings of one page as one, with the visits of both. */
export function mergeWitnessed(page: WitnessedPage, other: WitnessedPage): WitnessedPage {
  const known = new Set(page.visits.map(({ at, reading }) => `${at} ${reading}`));
  const more = other.visits.filter(({ at, reading }) => !known.has(`${at} ${reading}`));
  return { ...page, asked: page.asked || other.asked, visits: inOrder([...page.visits, ...more]) };
}
