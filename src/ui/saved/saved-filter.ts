/**
 * Which saved claims pass search and filters. Many claims cite the same few statements: each statement is looked at
 * once, not once for each claim, so that thousands are searched within a keystroke.
 */
import type { SavedClaim } from '../../model/saved';
import { passesCitations, passesTopic } from '../view/claim-filter';
import type { Filters } from '../view/panel-place';
import type { RecordIndex } from '../view/record-index';
import { statementById, type StatementView } from '../view/statement-view';
import { findsStatement } from '../view/statement-search';
import { hasBeginning, searched, wordsIn } from '../view/word-search';

/** A claim that changes is another object. */
const ownWords = new WeakMap<SavedClaim, string>();

function wordsOf(saved: SavedClaim): string {
  const { claim, note, page } = saved;
  const words = ownWords.get(saved) ?? searched([claim.text, note, page.title, page.url].join(' '));
  ownWords.set(saved, words);
  return words;
}

/** Whether a statement holds a word that begins so; each is searched once. */
function searchStatements(
  beginning: string,
  viewOf: (id: string) => StatementView | null,
  index: RecordIndex,
): (id: string) => boolean {
  const known = new Map<string, boolean>();
  const finds = findsStatement(beginning, index);
  const search = (id: string) => {
    const view = viewOf(id);
    return view !== null && finds(view);
  };
  return (id) => {
    const found = known.get(id) ?? search(id);
    known.set(id, found);
    return found;
  };
}

/** Each word must begin a word of the claim, its page, its note or what it cites. */
export function savedFilter(filters: Filters, index: RecordIndex): (saved: SavedClaim) => boolean {
  const viewOf = (id: string) => statementById(id, index);
  const searches = wordsIn(filters.words).map((beginning) => ({
    beginning,
    isIn: searchStatements(beginning, viewOf, index),
  }));
  const hasWords = (saved: SavedClaim) =>
    searches.every(
      ({ beginning, isIn }) =>
        hasBeginning(wordsOf(saved), beginning) || saved.claim.citations.some(({ statement }) => isIn(statement)),
    );
  const cited = ({ claim }: SavedClaim) =>
    claim.citations.flatMap(({ statement, relation }) => {
      const view = viewOf(statement);
      return view ? [{ relation, outlet: view.outlet, speaker: view.speaker, round: view.round }] : [];
    });
  return (saved) =>
    passesTopic(saved.claim, filters, index) && passesCitations(() => cited(saved), filters) && hasWords(saved);
}
