import { citeClaim, statementsOf, type CitedClaim } from '../../../citing/cited-claim';
import type { CitedStatement } from '../../../citing/cited-statement';
import type { SavedClaim } from '../../../model/saved';
import type { SavedContents } from './saved-file';

/** The day, in UTC, on which a claim was saved: page and sources were looked at then. */
export const savedDay = ({ savedAt }: SavedClaim) => savedAt.slice(0, 'YYYY-MM-DD'.length);

/** A saved claim with its citations, as the formats of a single claim take it. */
export function citeSaved(saved: SavedClaim, record: SavedContents['record']): CitedClaim {
  const cited = citeClaim(saved.claim, saved.page, record, { accessed: savedDay(saved), textFragment: true });
  const { surroundings } = saved;
  if (surroundings === undefined) return cited;
  return { ...cited, quote: { ...cited.quote, prefix: surroundings.before, suffix: surroundings.after } };
}

/** What is cited on any of the claims, each statement once, as it was looked at first in their order. */
export function citeAll({ claims, record }: SavedContents): CitedStatement[] {
  const byId = new Map<string, CitedStatement>();
  for (const cited of claims.flatMap((saved) => statementsOf(citeSaved(saved, record))))
    if (!byId.has(cited.id)) byId.set(cited.id, cited);
  return [...byId.values()];
}
