/** Figures of one unit as marks on a line: a dot for a number, a bar for a range, open where it has no bound. */
import type { Figure } from '../../model/assertion';

/** A mark on a line that runs from 0 to 100. */
export interface PlotMark {
  from: number;
  to: number;
  /** No lower bound: “up to 25”. */
  openStart: boolean;
  /** No upper bound: “at least 1,000”. */
  openEnd: boolean;
  /** The bound itself is outside: “more than 1,000”, “under 25”. */
  without: boolean;
}

export interface PlotScale {
  marks: PlotMark[];
  /** Least and greatest number on the line, with their places. */
  ticks: { value: number; at: number }[];
}

/** Room at either end of the line for what is open there, as a share of its length. */
const MARGIN = 0.18;
const LENGTH = 100;

const endsOf = ({ min, max }: Figure) => [min ?? max, max ?? min].filter((value) => value !== null);

/** Null where no figure has a number. */
export function plotScale(figures: readonly Figure[]): PlotScale | null {
  const values = figures.flatMap(endsOf);
  if (values.length === 0) return null;
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const inner = LENGTH * (1 - 2 * MARGIN);
  const place = (value: number) =>
    least === greatest ? LENGTH / 2 : LENGTH * MARGIN + (inner * (value - least)) / (greatest - least);
  const marks = figures.map((figure) => ({
    from: figure.min === null ? 0 : place(figure.min),
    to: figure.max === null ? LENGTH : place(figure.max),
    openStart: figure.min === null,
    openEnd: figure.max === null,
    without: figure.qualifier === 'more-than' || figure.qualifier === 'under',
  }));
  return { marks, ticks: [...new Set([least, greatest])].map((value) => ({ value, at: place(value) })) };
}
