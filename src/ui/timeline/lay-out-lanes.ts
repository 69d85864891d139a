/** Where marks stand in the drawing: a lane for each kind, and in it as many rows as keep marks and labels apart. */
import type { MarkKind } from './dated-things';

/** Places in per cent of the drawing's width. */
export interface Placed {
  kind: MarkKind;
  from: number;
  to: number;
  label: string;
}

export interface Spot {
  /** Middle of the mark, in pixels from the top. */
  y: number;
  /** On which side of its mark the label stands. */
  side: 'before' | 'after';
}

export interface Lane {
  kind: MarkKind;
  /** Base line of its title, in pixels from the top. */
  titleY: number;
}

export interface Layout {
  lanes: Lane[];
  /** One for each mark, in the order given. */
  spots: Spot[];
  /** In pixels. */
  height: number;
}

const KINDS: readonly MarkKind[] = ['round', 'named', 'publication'];
/** In pixels: the line of a lane's title, a row of marks (a target of 24 and some air), and what parts two lanes. */
const TITLE = 20;
const ROW = 28;
const BETWEEN = 6;
/** Half a mark and some air, and a letter of a label, in per cent of the narrowest drawing, which is 290 pixels wide. */
const HALF_MARK = 4.6;
const LETTER = 2.15;

const sideOf = ({ from, to }: Placed): Spot['side'] => ((from + to) / 2 > 55 ? 'before' : 'after');

/** What a mark takes up with its label. */
function extentOf(mark: Placed): [number, number] {
  const words = mark.label.length * LETTER;
  const [left, right] = [mark.from - HALF_MARK, mark.to + HALF_MARK];
  return sideOf(mark) === 'before' ? [left - words, right] : [left, right + words];
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
  const spots = new Map<Placed, Spot>();
  const lanes: Lane[] = [];
  let top = 0;
  for (const kind of KINDS) {
    const own = marks.filter((mark) => mark.kind === kind);
    if (own.length === 0) continue;
    const rows = rowsOf(own);
    lanes.push({ kind, titleY: top + TITLE - 6 });
    own.forEach((mark, at) => spots.set(mark, { y: top + TITLE + ROW * ((rows[at] ?? 0) + 0.5), side: sideOf(mark) }));
    top += TITLE + ROW * (Math.max(...rows) + 1) + BETWEEN;
  }
  // Each mark is of one of the kinds, so that each has its spot.
  return { lanes, spots: marks.flatMap((mark) => spots.get(mark) ?? []), height: top };
}
