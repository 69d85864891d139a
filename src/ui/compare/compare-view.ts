/** The panel's comparison: on one point and round, who says what, who agrees with whom, and who said it first. */
import type { Unit } from '../../model/assertion';
import type { PointComparison } from '../../model/comparison';
import { nothingFound } from '../view/coverage-view';
import { figureView } from '../view/figure-view';
import { grouped } from '../view/grouped';
import { NO_FILTERS, writePlace, type Filters } from '../view/panel-place';
import type { RecordIndex } from '../view/record-index';
import { statementView } from '../view/statement-view';
import { tally } from '../view/tally';
import type { Words } from '../../words/words';
import { choosePoint, roundKey, type PointChoices } from './choose-point';
import { groupViews, type GroupView } from './group-view';
import { plotView, type PlotView, type PlottedFigure } from './plot-view';
import { utteranceView, type UtteranceView } from './utterance-view';

export interface ComparisonView {
  point: string;
  label: string;
  about: string;
  roundLabel: string;
  /** Only where there is more than one to choose from. */
  rounds: { key: string; label: string; place: string; isChosen: boolean }[];
  /** “8 statements · 4 outlets, 3 speakers” */
  voices: string;
  /** “Figures as given: aged 18 to 25 (3), under 25 (1)”; null where at most one is given. */
  variants: string | null;
  plots: PlotView[];
  /** Whether any utterance gives a figure. */
  hasFigures: boolean;
  groups: GroupView[];
  /** One is “first on record”, several are “among the first”. Null where all are: it would tell nothing apart. */
  firstWords: string | null;
}

export interface CompareView {
  words: string;
  topics: PointChoices['topics'];
  found: string;
  /** Where the reader's words find no point: that it is so, and what the record covers. */
  nothing: string | null;
  /** Null where the reader's words find no point. */
  comparison: ComparisonView | null;
}

function roundsOf(rounds: readonly PointComparison[], chosen: PointComparison, index: RecordIndex) {
  if (rounds.length < 2) return [];
  return rounds.map((one) => {
    const key = roundKey(one);
    const place = writePlace({ view: 'compare', filters: { ...NO_FILTERS, point: one.point, round: key } });
    return { key, label: roundLabel(one, index), place, isChosen: one === chosen };
  });
}

const roundLabel = ({ round }: PointComparison, index: RecordIndex): string =>
  round === null ? index.words.t('compare.round_not_told') : (index.rounds.get(round) ?? round);

function voicesOf({ rows }: PointComparison, index: RecordIndex): string {
  const ids = rows.flatMap(({ appearances }) => appearances.map(({ statement }) => statement));
  const views = ids.flatMap((id) => {
    const statement = index.statements.get(id);
    return (statement && statementView(statement, index)) ?? [];
  });
  const { voices } = tally(
    views.map((view) => ({ ...view, relation: 'related' })),
    index.words,
  );
  return `${index.words.plural('count.statements', views.length)} · ${voices}`;
}

/** What is told apart even where it agrees. */
function variantsOf({ variants }: PointComparison, index: RecordIndex): string | null {
  if (variants.length < 2) return null;
  const given = variants.map(({ figures, rows }) => {
    const words = figures.map((figure) => {
      const { amount, details } = figureView(figure, index);
      return [amount, ...details].join(', ');
    });
    return `${index.words.list(words)} (${index.words.number(rows.length)})`;
  });
  return index.words.t('compare.variants', given.join('; '));
}

interface Plotted extends PlottedFigure {
  unit: Unit;
}

function plottedOf(rows: PointComparison['rows'], views: ReadonlyMap<string, UtteranceView>): Plotted[] {
  return rows.flatMap(({ id, figures, speaker }) => {
    const view = views.get(id);
    if (view === undefined) return [];
    const where = speaker === null ? '' : view.reports.map(({ outlet }) => outlet).join(', ');
    return figures.flatMap((figure, at) => {
      const words = view.figures[at];
      if (words === undefined) return [];
      const label = [words.amount, ...words.details].join(', ');
      return [{ key: `${id} ${at}`, who: view.who, where, words: label, figure, unit: figure.unit }];
    });
  });
}

const plotsOf = (plotted: readonly Plotted[], words: Words): PlotView[] =>
  [...grouped(plotted, ({ unit }) => unit)].flatMap(
    ([unit, figures]) =>
      plotView(
        unit,
        figures.map(({ unit: _unit, ...figure }) => figure),
        words,
      ) ?? [],
  );

function firstWordsOf(firsts: number, all: number, { t }: Words): string | null {
  if (firsts === all) return null;
  return t(firsts > 1 ? 'compare.among_first' : 'compare.first');
}

function comparisonView(
  chosen: PointComparison,
  rounds: readonly PointComparison[],
  index: RecordIndex,
): ComparisonView {
  const views = new Map(
    chosen.rows.flatMap((row) => {
      const view = utteranceView(row, index);
      return view ? [[row.id, view] as const] : [];
    }),
  );
  const point = index.points.get(chosen.point);
  const firsts = chosen.rows.filter(({ isFirst }) => isFirst).length;
  return {
    point: chosen.point,
    label: point?.label ?? chosen.point,
    about: point?.about ?? '',
    roundLabel: roundLabel(chosen, index),
    rounds: roundsOf(rounds, chosen, index),
    voices: voicesOf(chosen, index),
    variants: variantsOf(chosen, index),
    plots: plotsOf(plottedOf(chosen.rows, views), index.words),
    hasFigures: chosen.rows.some(({ figures }) => figures.length > 0),
    groups: groupViews(chosen, views, index.words),
    firstWords: firstWordsOf(firsts, chosen.rows.length, index.words),
  };
}

/** `comparisons` is the record compared with itself. */
export function compareView(
  comparisons: readonly PointComparison[],
  filters: Filters,
  index: RecordIndex,
): CompareView {
  const { topics, found, rounds, chosen } = choosePoint(comparisons, filters, index);
  const nothing = chosen === null ? nothingFound('point', index) : null;
  return { words: filters.words, topics, found, nothing, comparison: chosen && comparisonView(chosen, rounds, index) };
}
