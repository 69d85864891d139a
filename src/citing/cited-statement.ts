import type { Basis, PackRecord, Source, Speaker, Statement } from '../model/record';
import { attributionOf } from './attribution';
import { basisNotes } from './basis-notes';
import { dateParts, readDate } from './calendar-date';
import { oneLine } from './one-line';
import { webAddress, withTextFragment } from './web-address';
import { descriptionOf, workOf, type Work } from './work';

export interface CitedDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  value: string;
  precision: 'year' | 'month' | 'day';
  basis: Basis;
  /** True where the document does not bear the date and nobody published it: printed in brackets. */
  supplied: boolean;
}

/** A statement with all that a citation prints of it. Every text is one line; the address is safe in every format. */
export interface CitedStatement {
  id: string;
  source: string;
  work: Work;
  outlet: string | null;
  title: string | null;
  /** Stands where a title would, where there is none. */
  description: string;
  date: CitedDate | null;
  url: string | null;
  speaker: { name: string; type: Speaker['type']; office: string | null } | null;
  /** Who is cited, through whom, in which outlet. */
  attribution: string;
  /** Our wording of the statement. */
  wording: string;
  /** The words quoted from the source. */
  phrase: string;
  /** What the bibliography lacks or took from elsewhere, a sentence each. */
  notes: string[];
  /** The day on which the source was looked at, YYYY-MM-DD. */
  accessed: string;
}

export interface CiteOptions {
  /** YYYY-MM-DD. */
  accessed: string;
  /** Whether addresses lead to the quoted phrase by a text fragment. */
  textFragment?: boolean;
}

const PRECISIONS = ['year', 'month', 'day'] as const;

/** A statement of the record, ready for every format. Null where the record holds no such statement. */
export function citeStatement(
  record: Pick<PackRecord, 'sources' | 'speakers' | 'statements'>,
  id: string,
  options: CiteOptions,
): CitedStatement | null {
  const statement = record.statements.find((each) => each.id === id);
  const source = record.sources.find((each) => each.id === statement?.source);
  if (statement === undefined || source === undefined) return null;
  const speaker = record.speakers.find((each) => each.id === statement.speaker) ?? null;
  return prepare(statement, source, speaker, options);
}

function prepare(statement: Statement, source: Source, speaker: Speaker | null, options: CiteOptions): CitedStatement {
  const kind = source.outlet.kind.value;
  const outlet = lineOrNull(source.outlet.name.value);
  return {
    id: statement.id,
    source: source.id,
    work: workOf(kind),
    outlet,
    title: lineOrNull(source.title.value),
    description: descriptionOf(kind),
    date: dateOf(source),
    url: addressOf(source, statement, options),
    speaker: speakerOf(speaker),
    attribution: oneLine(attributionOf(speaker, statement.via, outlet)),
    wording: oneLine(statement.wording),
    phrase: oneLine(statement.phrase),
    notes: basisNotes(source).map(oneLine),
    accessed: options.accessed,
  };
}

const lineOrNull = (text: string | null) => (text === null ? null : oneLine(text) || null);

function dateOf({ published: { value, basis } }: Source): CitedDate | null {
  if (value === null) return null;
  const precision = PRECISIONS[dateParts(readDate(value)).length - 1] ?? 'year';
  return { value, precision, basis, supplied: basis === 'inferred' || basis === 'unknown' };
}

function addressOf(source: Source, { phrase }: Statement, { textFragment = false }: CiteOptions): string | null {
  const url = source.url.value === null ? null : webAddress(source.url.value);
  return url !== null && textFragment ? withTextFragment(url, oneLine(phrase)) : url;
}

function speakerOf(speaker: Speaker | null): CitedStatement['speaker'] {
  if (speaker === null) return null;
  const office = speaker.office === undefined ? null : oneLine(speaker.office);
  return { name: oneLine(speaker.name), type: speaker.type, office };
}
