import { webAddress, withTextFragment } from '../../citing/web-address';
import type { Source, Statement } from '../../model/record';
import type { Words } from '../../words/words';
import { dateView, type DateView } from './date-view';
import { figureView, type FigureView } from './figure-view';
import type { RecordIndex } from './record-index';

/** A statement with its source, as a reader sees it. */
export interface StatementView {
  id: string;
  point: string;
  pointLabel: string;
  topic: string;
  wording: string;
  figures: FigureView[];
  /** Null where the outlet speaks in its own voice. */
  speaker: { id: string; name: string; office: string | null; party: string | null } | null;
  /** “Vadym Skibitskyi, via Interfax-Ukraine, in Ukrainska Pravda” */
  chain: string;
  outlet: { id: string; name: string; kind: string };
  /** Null where the source carries none. */
  headline: string | null;
  date: DateView;
  /** As in the source: for sorting. Empty where not known. */
  published: string;
  round: string | null;
  roundLabel: string | null;
  /** Null where no address of the source is known. */
  href: string | null;
  /** Statements that share it go back to one utterance. */
  origin: string;
}

/** Without the office, which stands beside it. What stands between is told, not whether it was spoken to. */
function chainOf({ speaker: id, via }: Statement, outlet: string, { speakers, words }: RecordIndex): string {
  const speaker = id === null ? undefined : speakers.get(id);
  if (speaker !== undefined)
    return [speaker.name, ...via.map((link) => words.t('chain.via', link)), words.t('chain.in', outlet)].join(', ');
  const own = words.t('chain.own', outlet);
  return via.length === 0 ? own : `${own}, ${words.t('chain.citing', words.list(via))}`;
}

/** Checked once: many statements share a source. */
const addresses = new WeakMap<Source, string | null>();

function addressOf(source: Source): string | null {
  const known = addresses.get(source);
  if (known !== undefined) return known;
  const address = source.url.value === null ? null : webAddress(source.url.value);
  addresses.set(source, address);
  return address;
}

/** At the words of the statement; null where no address is known. */
function linkOf(source: Source, phrase: string): string | null {
  const url = addressOf(source);
  return url === null ? null : withTextFragment(url, phrase);
}

function speakerOf(statement: Statement, index: RecordIndex): StatementView['speaker'] {
  if (statement.speaker === null) return null;
  const speaker = index.speakers.get(statement.speaker);
  // A pack is validated, but a slice of it may have lost a speaker: the id is better than nothing.
  if (speaker === undefined) return { id: statement.speaker, name: statement.speaker, office: null, party: null };
  const party = speaker.party === null ? null : (index.parties.get(speaker.party) ?? null);
  return { id: speaker.id, name: speaker.name, office: speaker.office ?? null, party };
}

function outletOf({ outlet }: Source, words: Words): StatementView['outlet'] {
  const kind = outlet.kind.value;
  return {
    id: outlet.id,
    name: outlet.name.value ?? words.t('outlet.unknown'),
    kind: kind === null ? words.t('outlet.kind_unknown') : words.named('outlet', kind),
  };
}

/** By the index that says in which words: many claims of a page cite the same few statements. */
const views = new WeakMap<RecordIndex, Map<Statement, StatementView | null>>();

/** Null where the statement's source is not in the record at hand. */
export function statementView(statement: Statement, index: RecordIndex): StatementView | null {
  const known = views.get(index) ?? new Map<Statement, StatementView | null>();
  views.set(index, known);
  const view = known.get(statement);
  if (view !== undefined) return view;
  const made = viewOf(statement, index);
  known.set(statement, made);
  return made;
}

/** Null where the record at hand does not hold the statement. */
export function statementById(id: string, index: RecordIndex): StatementView | null {
  const statement = index.statements.get(id);
  return statement === undefined ? null : statementView(statement, index);
}

function viewOf(statement: Statement, index: RecordIndex): StatementView | null {
  const source = index.sources.get(statement.source);
  if (source === undefined) return null;
  const point = index.points.get(statement.point);
  const outlet = outletOf(source, index.words);
  return {
    id: statement.id,
    point: statement.point,
    pointLabel: point?.label ?? statement.point,
    topic: point?.topic ?? '',
    wording: statement.wording,
    figures: statement.figures.map((figure) => figureView(figure, index)),
    speaker: speakerOf(statement, index),
    chain: chainOf(statement, outlet.name, index),
    outlet,
    headline: source.title.value,
    date: dateView(source.published, index.words),
    published: source.published.value ?? '',
    round: statement.round,
    roundLabel: statement.round === null ? null : (index.rounds.get(statement.round) ?? null),
    href: linkOf(source, statement.phrase),
    origin: statement.origin ?? statement.id,
  };
}
