/** Where marks stand in the drawing: a lane for each kind, and in it as many rows as keep marks and labels apart. */
import type { MarkKind } from './dated-things';
import { HALF_MARK, letterWidth, type MarkLabel } from './mark-label';

/** Places in per cent of the drawing's width. */
export interface Placed {
  kind: MarkKind;
  from: number;
  to: number;
  label: MarkLabel;
}

export interface Lane {
  kind: MarkKind;
  /** Base line of its title, in pixels from the top. */
  titleY: number;
}

export interface Layout {
  lanes: Lane[];
  /** Middles of the marks, in the order given, in pixels from the top. */
  middles: number[];
  /** In pixels. */
  height: number;
}

const KINDS: readonly MarkKind[] = ['round', 'named', 'publication'];
/** In pixels: the line of a lane's title, a row of marks (a target of 24 and some air), and what parts two lanes. */
const TITLE = 20;
const ROW = 28;
const BETWEEN = 6;

/** What a mark takes up with its label. */
function extentOf({ from, to, label }: Placed): [number, number] {
  const words = label.text.length * letterWidth(label.text);
  const [left, right] = [from - HALF_MARK, to + HALF_MARK];
  return label.side === 'before' ? [left - words, right] : [left, right + words];
}

/** The first row that has room for each mark. */
function rowsOf(marks: readonly Placed[]): number[] {
  const taken: [number, number][][] = [];
  return marks.map((mark) => {
    const [left, right] = extentOf(mark);
    const free = taken.findIndex((row) => row.every(([from, to]) => right <= from || left >= to));
    const row = free === -1 ? taken.length : free;
    (taken[row] ??= []).push([left, right]);
    return row;
  });
}

export function layOutLanes(marks: readonly Placed[]): Layout {
  const middles = new Map<Placed, number>();
  const lanes: Lane[] = [];
  let top = 0;
  for (const kind of KINDS) {
    const own = marks.filter((mark) => mark.kind === kind);
    if (own.length === 0) continue;
    const rows = rowsOf(own);
    lanes.push({ kind, titleY: top + TITLE - 6 });
    own.forEach((mark, at) => middles.set(mark, top + TITLE + ROW * ((rows[at] ?? 0) + 0.5)));
    top += TITLE + ROW * (Math.max(...rows) + 1) + BETWEEN;
  }
  // Each mark is of one of the kinds, so that each has its place.
  return { lanes, middles: marks.map((mark) => middles.get(mark) ?? 0), height: top };
}
