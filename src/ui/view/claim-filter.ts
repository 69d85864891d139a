/** Which claims pass the panel's search and filters. */
import type { Claim } from '../../model/claim';
import { citationsOf, type CitationView } from './claim-view';
import type { Filters } from './panel-place';
import type { RecordIndex } from './record-index';
import { statementWords } from './statement-words';
import { searched, wordSearch } from './word-search';

/** What filters ask of a citation. */
type Filtered = Pick<CitationView, 'relation' | 'outlet' | 'speaker' | 'round'>;

/** One citation must pass all filters of citations together; they are asked for where there are any. */
export function passesCitations(
  citations: () => readonly Filtered[],
  { relation, outlet, speaker, round }: Filters,
): boolean {
  if (relation === null && outlet === null && speaker === null && round === null) return true;
  return citations().some(
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
  return (claim: Claim): boolean => {
    const cited = () => citationsOf(claim, index);
    if (!passesTopic(claim, filters, index) || !passesCitations(cited, filters)) return false;
    if (filters.words === '') return true;
    return matches([searched(claim.text), ...cited().map((citation) => statementWords(citation, index))].join(''));
  };
}
