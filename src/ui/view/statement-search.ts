/** By which words a statement is found: its own, and every spelling of the people, places and outlets it names. */
import type { PackRecord } from '../../model/record';
import { namedIn, namesSpelled } from './name-spellings';
import type { RecordIndex } from './record-index';
import type { StatementView } from './statement-view';
import { hasBeginning, searched } from './word-search';

type Searched = Pick<
  StatementView,
  'id' | 'wording' | 'chain' | 'pointLabel' | 'headline' | 'speaker' | 'outlet' | 'figures'
>;

/** A text as it is searched, and the names in it, which have spellings of their own. */
interface SearchedText {
  words: string;
  names: readonly number[];
}

interface SearchedRecord {
  /** The spellings of each. */
  speakers: readonly (readonly [id: string, spellings: string])[];
  statements: Map<string, SearchedText>;
  /** Thousands of statements share their sources, speakers and points. */
  shared: Map<string, SearchedText>;
}

/** What a statement is found by does not change, and is asked for at each key. */
const known = new WeakMap<PackRecord, SearchedRecord>();

function searchedText(text: string, record: PackRecord): SearchedText {
  const words = searched(text);
  return { words, names: namedIn(words, record) };
}

function compose(statement: Searched, record: PackRecord, shared: SearchedRecord['shared']): SearchedText {
  const { wording, chain, pointLabel, headline, speaker, outlet, figures } = statement;
  const amounts = figures.map(({ amount }) => amount).join(' ');
  const texts = [searchedText(wording, record)];
  for (const text of [chain, pointLabel, headline ?? '', speaker?.office ?? '', outlet.kind, amounts]) {
    const made = shared.get(text) ?? searchedText(text, record);
    shared.set(text, made);
    texts.push(made);
  }
  return {
    words: texts.map(({ words }) => words).join(''),
    names: [...new Set(texts.flatMap(({ names }) => names))],
  };
}

function searchedRecord(record: PackRecord): SearchedRecord {
  const found = known.get(record) ?? {
    speakers: record.speakers.map(
      ({ id, spellings }) => [id, searched(Object.values(spellings).flat().join(' '))] as const,
    ),
    statements: new Map(),
    shared: new Map(),
  };
  known.set(record, found);
  return found;
}

function textOf(statement: Searched, { record }: RecordIndex): SearchedText {
  const { statements, shared } = searchedRecord(record);
  const text = statements.get(statement.id) ?? compose(statement, record, shared);
  statements.set(statement.id, text);
  return text;
}

/** Does now what a search would do first. */
export const makeSearchable = (statement: Searched, index: RecordIndex): void => void textOf(statement, index);

/** Those who have a spelling that begins so, as any of its words. */
function speakersSpelled(beginning: string, { record }: RecordIndex): Set<string> {
  const { speakers } = searchedRecord(record);
  return new Set(speakers.flatMap(([id, spellings]) => (hasBeginning(spellings, beginning) ? [id] : [])));
}

/** Whether a statement is found by a word that begins so; `beginning` is folded as `wordsIn` does. */
export function findsStatement(beginning: string, index: RecordIndex): (statement: Searched) => boolean {
  const names = namesSpelled(beginning, index.record);
  const speakers = speakersSpelled(beginning, index);
  return (statement) => {
    const text = textOf(statement, index);
    return (
      hasBeginning(text.words, beginning) ||
      text.names.some((name) => names.has(name)) ||
      (statement.speaker !== null && speakers.has(statement.speaker.id))
    );
  };
}
