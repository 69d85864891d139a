import { withNameSpellings } from './name-spellings';
import type { RecordIndex } from './record-index';
import type { StatementView } from './statement-view';
import { searched } from './word-search';

type Searched = Pick<
  StatementView,
  'id' | 'wording' | 'chain' | 'pointLabel' | 'headline' | 'speaker' | 'outlet' | 'figures'
>;

/** By record: what a statement is found by does not change, and is asked for at each key. */
const known = new WeakMap<RecordIndex['record'], Map<string, string>>();

function compose(statement: Searched, { record, speakers }: RecordIndex): string {
  const { wording, chain, pointLabel, headline, speaker, outlet, figures } = statement;
  const spellings = (speaker && speakers.get(speaker.id)?.spellings) ?? {};
  const amounts = figures.map(({ amount }) => amount);
  const own = [wording, chain, pointLabel, headline, speaker?.office, outlet.kind, ...amounts].join(' ');
  return withNameSpellings(searched(own), record) + searched(Object.values(spellings).flat().join(' '));
}

/** As it is searched: a statement's words, and the people, places and outlets it names in every spelling on record. */
export function statementWords(statement: Searched, index: RecordIndex): string {
  const texts = known.get(index.record) ?? new Map<string, string>();
  known.set(index.record, texts);
  const text = texts.get(statement.id) ?? compose(statement, index);
  texts.set(statement.id, text);
  return text;
}
