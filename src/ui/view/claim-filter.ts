/** Which claims pass the panel's search and filters. */
import type { Claim } from '../../model/claim';
import type { CitationView, ClaimView } from './claim-view';
import type { Filters } from './panel-place';
import type { RecordIndex } from './record-index';
import { statementWords } from './statement-words';
import { searched, wordSearch } from './word-search';

export const citationsIn = (claim: ClaimView): CitationView[] =>
  claim.points.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.flatMap(({ lead, echoes }) => [lead, ...echoes])),
  );

/** What filters ask of a citation. */
type Filtered = Pick<CitationView, 'relation' | 'outlet' | 'speaker' | 'round'>;

/** One citation must pass all filters of citations together. */
export function passesCitations(
  citations: readonly Filtered[],
  { relation, outlet, speaker, round }: Filters,
): boolean {
  if (relation === null && outlet === null && speaker === null && round === null) return true;
  return citations.some(
    (one) =>
      (relation === null || one.relation === relation) &&
      (outlet === null || one.outlet.id === outlet) &&
      (speaker === null || one.speaker?.id === speaker) &&
      (round === null || one.round === round),
  );
}

export function passesTopic(claim: Claim, { topic, point }: Filters, index: RecordIndex): boolean {
  if (topic === null && point === null) return true;
  return claim.points.some(
    (id) => (topic === null || index.points.get(id)?.topic === topic) && (point === null || id === point),
  );
}

export function passesFilters(filters: Filters, index: RecordIndex) {
  const matches = wordSearch(filters.words);
  return (claim: Claim, view: ClaimView): boolean => {
    const citations = citationsIn(view);
    if (!passesCitations(citations, filters) || !passesTopic(claim, filters, index)) return false;
    if (filters.words === '') return true;
    return matches([searched(view.text), ...citations.map((citation) => statementWords(citation, index))].join(''));
  };
}
