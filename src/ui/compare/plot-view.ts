/** Figures of one unit on one line of numbers: places in per cent of its length, so that the drawing is as wide as its screen. */
import { scaleLinear } from 'd3-scale';
import type { Figure, Unit } from '../../model/assertion';
import type { Words } from '../../words/words';

/** What a line of the plot is made of. */
export interface PlottedFigure {
  key: string;
  /** “Rustem Umerov” */
  who: string;
  /** “Anadolu Agency, Ukrainska Pravda” */
  where: string;
  /** “at least 1,000 prisoners, each side” */
  words: string;
  figure: Figure;
}

/** One end of a figure. `counted`: the number itself is meant; `beyond`: only what lies past it; `open`: no end is named. */
export type End = 'counted' | 'beyond' | 'open';

export interface PlotLine extends Omit<PlottedFigure, 'figure'> {
  /** Places from 0 to 100. Equal for a single number. */
  from: number;
  to: number;
  start: End;
  end: End;
  /** Drawn broken: “about”. */
  isAbout: boolean;
  /** Drawn square: the sum of both sides, beside what each side gives. */
  isSum: boolean;
}

export interface PlotView {
  unit: Unit;
  /** “Prisoners”, “Age in years” */
  title: string;
  ticks: { at: number; label: string }[];
  lines: PlotLine[];
  /** The whole picture in words. */
  alternative: string;
}

/** Room beside the least and the greatest number, as a share of what lies between them: arrows of open ends need it. */
const ROOM = 0.18;
/** The same around a number that stands alone, as a share of it. */
const ROOM_ALONE = 0.2;
/** About as many as a panel of 320 pixels can hold as text. */
const TICKS = 4;
const LENGTH = 100;

function domainOf(values: readonly number[]): [number, number] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const room = least === greatest ? Math.max(1, Math.abs(least) * ROOM_ALONE) : (greatest - least) * ROOM;
  // Nothing that is counted is fewer than none.
  return [least >= 0 ? Math.max(0, least - room) : least - room, greatest + room];
}

function endsOf({ min, max, qualifier }: Figure): { start: End; end: End } {
  return {
    start: min === null ? 'open' : qualifier === 'more-than' ? 'beyond' : 'counted',
    end: max === null ? 'open' : qualifier === 'under' ? 'beyond' : 'counted',
  };
}

function alternativeOf(title: string, figures: readonly PlottedFigure[], { t }: Words): string {
  const lines = figures.map(({ who, where, words }) =>
    [who, where === '' ? '' : t('compare.plot_in', where), words].filter((part) => part !== '').join(', '),
  );
  return t('compare.plot', title, lines.join('; '));
}

/** Null where no figure has a number. All figures have the same unit; their order is kept. */
export function plotView(unit: Unit, figures: readonly PlottedFigure[], words: Words): PlotView | null {
  const numbered = figures.filter(({ figure: { min, max } }) => min !== null || max !== null);
  const values = numbered.flatMap(({ figure: { min, max } }) => [min, max].filter((value) => value !== null));
  if (values.length === 0) return null;
  const scale = scaleLinear().domain(domainOf(values)).range([0, LENGTH]);
  const lines = numbered.map(({ figure, ...label }) => ({
    ...label,
    from: figure.min === null ? 0 : scale(figure.min),
    to: figure.max === null ? LENGTH : scale(figure.max),
    ...endsOf(figure),
    isAbout: figure.qualifier === 'about',
    isSum: figure.scope === 'both',
  }));
  const ticks = scale.ticks(TICKS).map((value) => ({ at: scale(value), label: words.number(value) }));
  const title = words.named('unit_title', unit);
  return { unit, title, ticks, lines, alternative: alternativeOf(title, numbered, words) };
}
