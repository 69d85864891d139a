/** The panel's third view: on one point, which outlet prints which figure, of whom, and who printed it first. */
import type { Figure, Unit } from '../../model/assertion';
import type { Choice } from './filter-choices';
import { grouped } from './grouped';
import { byDateThenOutlet } from './order';
import type { Filters } from './panel-place';
import { plotScale, type PlotMark, type PlotScale } from './plot-view';
import type { RecordIndex } from './record-index';
import { statementView, type StatementView } from './statement-view';
import { tally } from './tally';

/** Who says a figure in an outlet. */
export interface Saying {
  id: string;
  who: string;
  wording: string;
  /** Number of the utterance, where more than one outlet relays it. */
  utterance: number | null;
}

export interface CompareColumn {
  key: string;
  amount: string;
  details: string;
  /** “3 outlets, 2 speakers” */
  voices: string;
  /** Who printed it first; several where it was the same day. */
  first: string;
}

export interface CompareRow {
  outlet: string;
  kind: string;
  date: StatementView['date'];
  /** One a column. */
  cells: Saying[][];
}

export interface ComparePlot {
  unit: Unit;
  ticks: PlotScale['ticks'];
  lines: { key: string; label: string; mark: PlotMark }[];
}

export interface CompareRound {
  id: string;
  label: string;
  columns: CompareColumn[];
  rows: CompareRow[];
  plots: ComparePlot[];
  /** Statements that print no figure. */
  others: StatementView[];
}

export interface CompareView {
  topics: { label: string; points: Choice[] }[];
  point: { id: string; label: string; about: string };
  rounds: CompareRound[];
}

interface Printed {
  view: StatementView;
  figure: Figure;
  key: string;
  amount: string;
  details: string;
}

function printedIn(views: readonly StatementView[], index: RecordIndex): Printed[] {
  return views.flatMap((view) => {
    const figures = index.statements.get(view.id)?.figures ?? [];
    return view.figures.flatMap((words, at) => {
      const figure = figures[at];
      const details = words.details.join(', ');
      return figure ? [{ view, figure, key: `${words.amount} ${details}`, amount: words.amount, details }] : [];
    });
  });
}

/** Numbers from 1 for utterances that more than one outlet relays. */
function sharedUtterances(views: readonly StatementView[]): Map<string, number> {
  const shared = [...grouped(views, ({ origin }) => origin)].filter(
    ([, group]) => new Set(group.map(({ outlet }) => outlet.id)).size > 1,
  );
  return new Map(shared.map(([origin], at) => [origin, at + 1]));
}

function firstOf(printed: readonly Printed[]): string {
  const [earliest] = printed.map(({ view }) => view.published).sort();
  const first = printed.filter(({ view }) => view.published === earliest);
  return [...new Set(first.map(({ view }) => view.outlet.name))].join(', ');
}

function columnOf(key: string, printed: readonly Printed[]): CompareColumn {
  const { voices } = tally(printed.map(({ view }) => ({ ...view, relation: 'related' })));
  return { key, amount: printed[0]?.amount ?? '', details: printed[0]?.details ?? '', voices, first: firstOf(printed) };
}

/** From the least to the greatest number, like units together. */
function byUnitThenValue([, a]: [string, Printed[]], [, b]: [string, Printed[]]): number {
  const [left] = a;
  const [right] = b;
  if (left === undefined || right === undefined) return 0;
  const value = ({ figure }: Printed) => figure.min ?? figure.max ?? 0;
  return left.figure.unit.localeCompare(right.figure.unit) || value(left) - value(right);
}

function rowsOf(printed: readonly Printed[], columns: readonly CompareColumn[]): CompareRow[] {
  const utterances = sharedUtterances(printed.map(({ view }) => view));
  const sayingOf = ({ view }: Printed): Saying => ({
    id: view.id,
    who: view.speaker?.name ?? 'in its own voice',
    wording: view.wording,
    utterance: utterances.get(view.origin) ?? null,
  });
  return [...grouped(printed, ({ view }) => view.outlet.id).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { outlet, date } = first.view;
    const cells = columns.map(({ key }) => group.filter((one) => one.key === key).map(sayingOf));
    return [{ outlet: outlet.name, kind: outlet.kind, date, cells }];
  });
}

function plotsOf(columns: readonly [string, Printed[]][]): ComparePlot[] {
  const byUnit = grouped(columns, ([, printed]) => printed[0]?.figure.unit);
  return [...byUnit].flatMap(([unit, of]) => {
    const figures = of.flatMap(([, printed]) => printed[0]?.figure ?? []);
    const scale = plotScale(figures);
    if (unit === undefined || scale === null || of.length < 2) return [];
    const lines = of.flatMap(([key], at) => {
      const mark = scale.marks[at];
      return mark ? [{ key, label: key, mark }] : [];
    });
    return [{ unit, ticks: scale.ticks, lines }];
  });
}

function roundOf(id: string, label: string, views: readonly StatementView[], index: RecordIndex): CompareRound {
  const ordered = [...views].sort(byDateThenOutlet);
  const printed = printedIn(ordered, index);
  const byFigure = [...grouped(printed, ({ key }) => key)].sort(byUnitThenValue);
  const columns = byFigure.map(([key, of]) => columnOf(key, of));
  return {
    id,
    label,
    columns,
    rows: rowsOf(printed, columns),
    plots: plotsOf(byFigure),
    others: ordered.filter(({ figures }) => figures.length === 0),
  };
}

function topicsOf({ record }: RecordIndex): CompareView['topics'] {
  const spoken = new Set(record.statements.map(({ point }) => point));
  return record.topics
    .map(({ id, label }) => ({
      label,
      points: record.points.filter((point) => point.topic === id && spoken.has(point.id)),
    }))
    .filter(({ points }) => points.length > 0);
}

/** The point with most figures on record: there is most to compare. */
function richestPoint({ record }: RecordIndex): string | undefined {
  const byPoint = [...grouped(record.statements, ({ point }) => point)];
  const figures = (statements: { figures: Figure[] }[]) => statements.reduce((sum, one) => sum + one.figures.length, 0);
  return byPoint.sort(([, a], [, b]) => figures(b) - figures(a))[0]?.[0];
}

/** Null where the record is empty. */
export function compareView(filters: Filters, index: RecordIndex): CompareView | null {
  const id = filters.point !== null && index.points.has(filters.point) ? filters.point : richestPoint(index);
  const point = id === undefined ? undefined : index.points.get(id);
  if (point === undefined) return null;
  const views = index.record.statements
    .filter((statement) => statement.point === point.id)
    .flatMap((statement) => statementView(statement, index) ?? []);
  const byRound = grouped(views, ({ round }) => round ?? '');
  const labels = [...index.record.rounds, { id: '', label: 'Round not told' }];
  const rounds = labels.flatMap(({ id: round, label }) => {
    const group = byRound.get(round);
    return group ? [roundOf(round, label, group, index)] : [];
  });
  return { topics: topicsOf(index), point, rounds };
}
