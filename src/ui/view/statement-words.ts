import type { Speaker } from '../../model/record';
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

/** A person of thousands of statements has one list of spellings. */
const spelled = new WeakMap<Speaker, string>();

function spellingsOf(speaker: Speaker | undefined): string {
  if (speaker === undefined) return '';
  const known = spelled.get(speaker) ?? searched(Object.values(speaker.spellings).flat().join(' '));
  spelled.set(speaker, known);
  return known;
}

function compose(statement: Searched, { record, speakers }: RecordIndex): string {
  const { wording, chain, pointLabel, headline, speaker, outlet, figures } = statement;
  const amounts = figures.map(({ amount }) => amount);
  const own = [wording, chain, pointLabel, headline, speaker?.office, outlet.kind, ...amounts].join(' ');
  return withNameSpellings(searched(own), record) + spellingsOf(speakers.get(speaker?.id ?? ''));
}

/** As it is searched: a statement's words, and the people, places and outlets it names in every spelling on record. */
export function statementWords(statement: Searched, index: RecordIndex): string {
  const texts = known.get(index.record) ?? new Map<string, string>();
  known.set(index.record, texts);
  const text = texts.get(statement.id) ?? compose(statement, index);
  texts.set(statement.id, text);
  return text;
}
