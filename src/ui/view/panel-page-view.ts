/** The panel's first view: the claims of the page in order, with all their citations. */
import type { Claim } from '../../model/claim';
import { citationsIn, passesFilters } from './claim-filter';
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
  choices: FilterChoices;
  /** “Showing 3 of 18 claims”; null where all are shown. */
  shown: string | null;
  /** Where no claim passes: that it is so, and what the record covers. */
  nothing: string | null;
}

export function panelPageView(
  claims: readonly Claim[],
  filters: Filters,
  index: RecordIndex,
  headlines: readonly string[] = [],
): PanelPageView {
  const { words } = index;
  const passes = passesFilters(filters, index);
  const all = claims.map((claim, at) => ({
    claim,
    view: { ...claimView(claim, index), number: at + 1, markWords: words.named('mark', claim.mark) },
  }));
  const kept = all.filter(({ claim, view }) => passes(claim, view));
  return {
    glance: pageGlance(claims, index, headlines),
    claims: kept.map(({ view }) => view),
    choices: filterChoices(
      all.flatMap(({ view }) => citationsIn(view)),
      index,
    ),
    nothing: kept.length === 0 && all.length > 0 ? nothingFound('claim', index) : null,
    shown: kept.length === all.length ? null : words.plural('shown.claims', all.length, words.number(kept.length)),
  };
}
