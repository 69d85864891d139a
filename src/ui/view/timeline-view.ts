/** The panel's fourth view: rounds and publications on a line of time, up to the day the record reaches. */
import { dateWords } from './date-view';
import { grouped } from './grouped';
import { byDateThenOutlet } from './order';
import type { RecordIndex } from './record-index';
import { statementView, type StatementView } from './statement-view';
import { count } from './words';

export interface TimelineEvent {
  id: string;
  kind: 'round' | 'publication';
  /** Places on a line from 0 to 100; apart where only the month is known. */
  from: number;
  to: number;
  /** False where the date is not stated by the document. */
  stated: boolean;
  date: string;
  title: string;
  /** “news agency · 14 statements” */
  detail: string;
  statements: StatementView[];
}

export interface TimelineView {
  events: TimelineEvent[];
  months: { label: string; at: number }[];
  /** Where the record ends. */
  until: { label: string; at: number };
}

const DAY = 86_400_000;
const LENGTH = 100;

/** First and last day of a date of any precision, in ms. */
function spanOf(partial: string): { start: number; end: number } {
  const start = new Date(partial);
  const end = new Date(start);
  if (partial.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (partial.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return { start: start.getTime(), end: end.getTime() - DAY };
}

interface Dated {
  event: Omit<TimelineEvent, 'from' | 'to'>;
  start: number;
  end: number;
}

function roundsOf({ record }: RecordIndex): Dated[] {
  return record.rounds.flatMap(({ id, label, date }) => {
    if (date === undefined) return [];
    const number = record.statements.filter(({ round }) => round === id).length;
    const detail = `${count(number, 'statement', 'statements')} on it`;
    const event = {
      id,
      kind: 'round' as const,
      stated: true,
      date: dateWords(date),
      title: label,
      detail,
      statements: [],
    };
    return [{ event, ...spanOf(date) }];
  });
}

function publicationsOf(index: RecordIndex): Dated[] {
  const views = index.record.statements.flatMap((statement) => statementView(statement, index) ?? []);
  const bySource = grouped(views, ({ id }) => index.statements.get(id)?.source ?? '');
  return [...bySource].flatMap(([id, statements]) => {
    const [first] = statements.sort(byDateThenOutlet);
    if (first === undefined || first.published === '') return [];
    const detail = `${first.outlet.kind} · ${count(statements.length, 'statement', 'statements')}`;
    const { stated, text: date } = first.date;
    const event = { id, kind: 'publication' as const, stated, date, title: first.outlet.name, detail, statements };
    return [{ event, ...spanOf(first.published) }];
  });
}

/** The first of each month within the span. */
function monthsWithin(start: number, end: number): number[] {
  const months: number[] = [];
  const month = new Date(start);
  month.setUTCDate(1);
  for (; month.getTime() <= end; month.setUTCMonth(month.getUTCMonth() + 1))
    if (month.getTime() >= start) months.push(month.getTime());
  return months;
}

const MONTH_NAME = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A month that is not told more closely stands at its end; a round comes before what is printed on its day. */
function byTime(a: Dated, b: Dated): number {
  const text = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return a.end - b.end || text(b.event.kind, a.event.kind) || text(a.event.title, b.event.title);
}

export function timelineView(index: RecordIndex): TimelineView {
  const dated = [...roundsOf(index), ...publicationsOf(index)].sort(byTime);
  const last = spanOf(index.record.until).end;
  const firstDay = new Date(Math.min(last, ...dated.map(({ start }) => start)));
  firstDay.setUTCDate(1);
  const start = firstDay.getTime();
  const end = Math.max(last, ...dated.map(({ end: ends }) => ends));
  const place = (time: number) => (end === start ? 0 : (LENGTH * (time - start)) / (end - start));
  return {
    events: dated.map((one) => ({ ...one.event, from: place(one.start), to: place(one.end) })),
    months: monthsWithin(start, end).map((time) => ({ label: MONTH_NAME.format(time), at: place(time) })),
    until: { label: `On record until ${dateWords(index.record.until)}`, at: place(last) },
  };
}
