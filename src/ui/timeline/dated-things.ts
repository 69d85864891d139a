/** What of a record has a place in time: its rounds, the days that its statements name, and what was published. */
import type { Statement } from '../../model/record';
import type { Words } from '../../words/words';
import { dateView, type DateView } from '../view/date-view';
import { grouped } from '../view/grouped';
import type { RecordIndex } from '../view/record-index';
import { spanOf, spanOfDate, type TimeSpan } from './time-span';

export type MarkKind = 'round' | 'named' | 'publication';

export interface DatedThing extends TimeSpan {
  /** Of all dated things, as it stands in the address: “round/2025-06-02”. */
  id: string;
  kind: MarkKind;
  /** Short, for the drawing. */
  label: string;
  title: string;
  /** Whether the title is a headline, in the language of its source. */
  isHeadline: boolean;
  date: DateView;
  /** Ids of the statements on it, in the record's order. */
  statements: string[];
}

const ids = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id);
const stated = (text: string): DateView => ({ text, stated: true, why: null });

/** “Second round, 2 June 2025” has its day beside it. */
const withoutDay = (label: string): string => label.split(',', 1)[0] ?? label;

function roundsOf({ record, words }: RecordIndex): DatedThing[] {
  return record.rounds.flatMap(({ id, label, date }) => {
    const span = date === undefined ? null : spanOfDate(date);
    if (date === undefined || span === null) return [];
    const statements = ids(record.statements.filter(({ round }) => round === id));
    const short = withoutDay(label);
    return [
      {
        id: `round/${id}`,
        kind: 'round',
        label: short,
        title: short,
        isHeadline: false,
        date: stated(words.date(date)),
        statements,
        ...span,
      },
    ];
  });
}

/** “10 June 2025”, “20 June 2025 to 30 June 2025” */
function daysInWords(days: string, words: Words): string {
  const [first = '', last] = days.split('/').map(words.date);
  return last === undefined ? first : words.t('date.span', first, last);
}

const daysNamedIn = ({ terms, figures }: Statement): string[] =>
  [...Object.values(terms).flat(), ...figures.flatMap(({ asOf }) => asOf ?? [])].filter(
    (text) => spanOf(text) !== null,
  );

/** Stages, dates set and dates asked for. The day of a round is on the line already. */
function namedDaysOf({ record, points, words }: RecordIndex): DatedThing[] {
  const roundDays = new Set(record.rounds.map(({ date }) => date));
  const named = record.statements.flatMap((statement) =>
    [...new Set(daysNamedIn(statement))]
      .filter((days) => !roundDays.has(days))
      .map((days) => ({ days, statement, key: `${statement.point}/${days.replace('/', '--')}` })),
  );
  return [...grouped(named, ({ key }) => key)].flatMap(([key, all]) => {
    const [first] = all;
    const span = first && spanOf(first.days);
    if (!first || !span) return [];
    const label = points.get(first.statement.point)?.label ?? first.statement.point;
    const statements = ids(all.map(({ statement }) => statement));
    const date = stated(daysInWords(first.days, words));
    return [{ id: `named/${key}`, kind: 'named', label, title: label, isHeadline: false, date, statements, ...span }];
  });
}

function publicationsOf({ record, words }: RecordIndex): DatedThing[] {
  return record.sources.flatMap(({ id, outlet, title, published }) => {
    const span = published.value === null ? null : spanOfDate(published.value);
    if (span === null) return [];
    const label = outlet.name.value ?? words.t('outlet.unknown');
    const statements = ids(record.statements.filter(({ source }) => source === id));
    const full =
      title.value === null ? words.t('timeline.no_headline', label) : words.t('timeline.headline', label, title.value);
    return [
      {
        id: `source/${id}`,
        kind: 'publication',
        label,
        title: full,
        isHeadline: title.value !== null,
        date: dateView(published, words),
        statements,
        ...span,
      },
    ];
  });
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of two on one day: the talks stand before what is said of them. */
const KINDS: readonly MarkKind[] = ['round', 'named', 'publication'];

/** By the moment they begin, then by kind, end and label: never by party. */
export function datedThings(index: RecordIndex): DatedThing[] {
  return [...roundsOf(index), ...namedDaysOf(index), ...publicationsOf(index)].sort(
    (a, b) =>
      a.start - b.start ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      a.end - b.end ||
      text(a.label, b.label) ||
      text(a.id, b.id),
  );
}
