/** Which claims pass the panel's search and filters. */
import type { Claim } from '../../model/claim';
import { citationsOf, type CitationView } from './claim-view';
import type { Filters } from './panel-place';
import type { RecordIndex } from './record-index';
import { findsStatement } from './statement-search';
import { hasBeginning, searched, wordsIn } from './word-search';

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
  const searches = wordsIn(filters.words).map((beginning) => ({ beginning, finds: findsStatement(beginning, index) }));
  return (claim: Claim): boolean => {
    const cited = () => citationsOf(claim, index);
    if (!passesTopic(claim, filters, index) || !passesCitations(cited, filters)) return false;
    if (searches.length === 0) return true;
    const text = searched(claim.text);
    const citations = cited();
    return searches.every(({ beginning, finds }) => hasBeginning(text, beginning) || citations.some(finds));
  };
}
