/** The panel's first view: the claims of the page in order, with all their citations. */
import type { Claim } from '../../model/claim';
import { citedStatements } from './cited-statements';
import { passesFilters } from './claim-filter';
import { nothingFound } from './coverage-view';
import { claimView, type ClaimView } from './claim-view';
import { filterChoices, type FilterChoices } from './filter-choices';
import type { Filters } from './panel-place';
import { pageGlance, type PageGlance } from './page-view';
import type { RecordIndex } from './record-index';

export interface PanelClaim extends ClaimView {
  /** Place among all claims of the page, from 1. */
  number: number;
  markWords: string;
}

export interface PanelPageView {
  glance: PageGlance;
  claims: PanelClaim[];
  readonly choices: FilterChoices;
  /** “Showing 3 of 18 claims”; null where all are shown. */
  shown: string | null;
  /** Where no claim passes: that it is so, and what the record covers. */
  nothing: string | null;
}

/** Beside the record a claim is put when it is drawn: of hundreds few are seen. */
function panelClaim(claim: Claim, number: number, index: RecordIndex): PanelClaim {
  const { id, text, mark } = claim;
  let view: ClaimView | null = null;
  const made = () => (view ??= claimView(claim, index));
  return {
    id,
    text,
    mark,
    get state() {
      return made().state;
    },
    get points() {
      return made().points;
    },
    number,
    markWords: index.words.named('mark', mark),
  };
}

export function panelPageView(
  claims: readonly Claim[],
  filters: Filters,
  index: RecordIndex,
  headlines: readonly string[] = [],
): PanelPageView {
  const { words } = index;
  const passes = passesFilters(filters, index);
  const kept = claims.flatMap((claim, at) => (passes(claim) ? [panelClaim(claim, at + 1, index)] : []));
  const areAll = kept.length === claims.length;
  return {
    glance: pageGlance(claims, index, headlines),
    claims: kept,
    // Made for whoever opens the filters.
    get choices() {
      return filterChoices(citedStatements(claims, index), index);
    },
    nothing: kept.length === 0 && !areAll ? nothingFound('claim', index) : null,
    shown: areAll ? null : words.plural('shown.claims', claims.length, words.number(kept.length)),
  };
}
