/** The panel's first view: the claims of the page in order, with all their citations. */
import type { Claim } from '../../model/claim';
import { claimView, type CitationView, type ClaimView } from './claim-view';
import { filterChoices, type FilterChoices } from './filter-choices';
import type { Filters } from './panel-place';
import { pageGlance, type PageGlance } from './page-view';
import type { RecordIndex } from './record-index';
import { MARK_WORDS } from './words';
import { wordSearch } from './word-search';

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
}

const citationsOf = (claim: ClaimView): CitationView[] =>
  claim.points.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.flatMap(({ lead, echoes }) => [lead, ...echoes])),
  );

/** One citation must pass all filters of citations together. */
function passesCitations(citations: readonly CitationView[], { relation, outlet, speaker, round }: Filters): boolean {
  if (relation === null && outlet === null && speaker === null && round === null) return true;
  return citations.some(
    (one) =>
      (relation === null || one.relation === relation) &&
      (outlet === null || one.outlet.id === outlet) &&
      (speaker === null || one.speaker?.id === speaker) &&
      (round === null || one.round === round),
  );
}

function passesTopic(claim: Claim, { topic, point }: Filters, index: RecordIndex): boolean {
  return claim.points.some(
    (id) => (topic === null || index.points.get(id)?.topic === topic) && (point === null || id === point),
  );
}

export function panelPageView(claims: readonly Claim[], filters: Filters, index: RecordIndex): PanelPageView {
  const matches = wordSearch(filters.words);
  const all = claims.map((claim, at) => ({
    claim,
    view: { ...claimView(claim, index), number: at + 1, markWords: MARK_WORDS[claim.mark] },
  }));
  const kept = all.filter(({ claim, view }) => {
    const citations = citationsOf(view);
    const text = [view.text, ...citations.flatMap(({ wording, chain }) => [wording, chain])].join(' ');
    return passesCitations(citations, filters) && passesTopic(claim, filters, index) && matches(text);
  });
  return {
    glance: pageGlance(claims, index),
    claims: kept.map(({ view }) => view),
    choices: filterChoices(
      all.flatMap(({ view }) => citationsOf(view)),
      index.record.topics,
    ),
    shown: kept.length === all.length ? null : `Showing ${kept.length} of ${all.length} claims`,
  };
}
