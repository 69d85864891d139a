import { dayFirst, readDate } from '../../../citing/calendar-date';
import { citeClaim, statementsOf, type CitedClaim } from '../../../citing/cited-claim';
import type { CitedStatement } from '../../../citing/cited-statement';
import type { ClaimQuote } from '../../../model/claim-quote';
import type { SavedClaim } from '../../../model/saved';
import type { SavedContents } from './saved-file';

/** The day, in UTC, on which a claim was saved: page and sources were looked at then. */
export const savedDay = ({ savedAt }: SavedClaim) => savedAt.slice(0, 'YYYY-MM-DD'.length);

/** “22 November 2026, 10:00 UTC” */
export const savedTime = (saved: SavedClaim) =>
  `${dayFirst(readDate(savedDay(saved)))}, ${saved.savedAt.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length)} UTC`;

function quoteOf({ claim, quote, surroundings }: SavedClaim): ClaimQuote | undefined {
  if (quote !== undefined || surroundings === undefined) return quote;
  return { exact: claim.text, prefix: surroundings.before, suffix: surroundings.after };
}

/** A saved claim with its citations, as the formats of a single claim take it. */
export function citeSaved(saved: SavedClaim, record: SavedContents['record']): CitedClaim {
  const options = { accessed: savedDay(saved), textFragment: true, quote: quoteOf(saved) };
  return citeClaim(saved.claim, saved.page, record, options);
}

/** What is cited on any of the claims, each statement once, as it was looked at first in their order. */
export function citeAll({ claims, record }: SavedContents): CitedStatement[] {
  const byId = new Map<string, CitedStatement>();
  for (const cited of claims.flatMap((saved) => statementsOf(citeSaved(saved, record))))
    if (!byId.has(cited.id)) byId.set(cited.id, cited);
  return [...byId.values()];
}
