/** The panel's timeline: rounds, days that statements name, and publications, up to the day the record reaches. */
import { scaleUtc } from 'd3-scale';
import type { FilterChoices } from '../view/filter-choices';
import { grouped } from '../view/grouped';
import { panelRecordView, recordStatements } from '../view/panel-record-view';
import { writePlace, type Filters } from '../view/panel-place';
import type { RecordIndex } from '../view/record-index';
import { statementPlace } from '../view/statement-place';
import type { StatementView } from '../view/statement-view';
import type { Words } from '../../words/words';
import { datedThings, type DatedThing, type MarkKind } from './dated-things';
import { layOutLanes } from './lay-out-lanes';
import { markLabel, type MarkLabel } from './mark-label';
import { spanOfDate } from './time-span';
import { timeTicks } from './time-ticks';

export interface MarkView {
  id: string;
  kind: MarkKind;
  title: string;
  /** Whether the title is a headline, in the language of its source. */
  isHeadline: boolean;
  /** “Anadolu Agency · 25” */
  label: MarkLabel;
  date: DatedThing['date'];
  /** Places in per cent of the drawing's width. */
  from: number;
  to: number;
  /** Its middle, in pixels from the top. */
  y: number;
  /** Whether it is drawn as a length of time. */
  isLong: boolean;
  /** “Round of talks” */
  kindWords: string;
  /** “25 statements” */
  counted: string;
  /** Whether filters leave nothing of it. */
  isEmpty: boolean;
  isChosen: boolean;
  /** Its address in the panel. */
  place: string;
  /** All of it, for those who hear it. */
  spoken: string;
}

export interface MarkedStatement {
  id: string;
  wording: string;
  chain: string;
  place: string;
}

/** Statements of a mark on one point. */
export interface MarkedPoint {
  id: string;
  label: string;
  /** Whether they are in view at once: few are, many are one key away. */
  isOpen: boolean;
  statements: MarkedStatement[];
}

export interface TimelineView {
  lanes: { kind: MarkKind; title: string; titleY: number }[];
  /** In pixels. */
  height: number;
  ticks: { at: number; label: string }[];
  /** Where the record ends. */
  until: { at: number; label: string };
  /** In order of time. */
  marks: MarkView[];
  /** Whether a date among them is not stated by its document. */
  hasInferred: boolean;
  chosen: { mark: MarkView; points: MarkedPoint[] } | null;
  readonly choices: FilterChoices;
  /** “Showing 12 of 84 statements” */
  shown: string;
  /** Where no statement passes: that it is so, and what the record covers. */
  nothing: string | null;
}

/** As many statements as a reader overlooks without folding. */
const FEW = 8;
/** Air on both sides of what is dated, as a share of it: marks at the ends need it. */
const AIR = 0.05;
/** From here on a span is drawn as a length of time, in per cent of the drawing's width. */
const LONG = 6;
/** Of a tick's words, in per cent of the narrowest drawing. */
const TICK_WIDTH = 16;

/** Linear in time; the last place is a little after the day up to which the record reaches. */
function scaleOf(things: readonly DatedThing[], until: number) {
  const start = Math.min(until, ...things.map((thing) => thing.start));
  const end = Math.max(until, ...things.map((thing) => thing.end));
  const air = Math.max(1, (end - start) * AIR);
  return scaleUtc()
    .domain([start - air, end + air])
    .range([0, 100]);
}

const markedStatement = (statement: StatementView): MarkedStatement => {
  const { id, wording, chain } = statement;
  return { id, wording, chain, place: statementPlace(statement) };
};

/** In the order of the record. */
function markedPoints(statements: readonly StatementView[]): MarkedPoint[] {
  return [...grouped(statements, ({ point }) => point)].map(([id, all]) => ({
    id,
    label: all[0]?.pointLabel ?? id,
    isOpen: statements.length <= FEW,
    statements: all.map(markedStatement),
  }));
}

/** Days as their middle, longer spans as lengths. */
function endsOf({ start, end }: DatedThing, scale: (time: number) => number) {
  const [from, to] = [scale(start), scale(end)];
  const middle = (from + to) / 2;
  return to - from > LONG ? { from, to, isLong: true } : { from: middle, to: middle, isLong: false };
}

/** A mark without its row in the drawing. */
function draftOf(
  thing: DatedThing,
  kept: ReadonlyMap<string, StatementView>,
  filters: Filters,
  scale: (time: number) => number,
  words: Words,
) {
  const { id, kind, title, isHeadline, date } = thing;
  const number = thing.statements.filter((statement) => kept.has(statement)).length;
  const ends = endsOf(thing, scale);
  const label = markLabel(thing.label, words.number(number), ends);
  const counted = words.plural('count.statements', number);
  const kindWords = words.t(`mark_kind.${kind}`);
  return {
    id,
    kind,
    title,
    isHeadline,
    date,
    ...ends,
    label,
    kindWords,
    counted,
    isEmpty: number === 0,
    isChosen: filters.at === id,
    place: writePlace({ view: 'timeline', filters: { ...filters, at: id } }),
    // Begins with what is seen: those who speak to their browser say what they read.
    spoken: words.plural('timeline.spoken', number, label.text, kindWords, title, date.text),
  };
}

export function timelineView(filters: Filters, index: RecordIndex): TimelineView {
  const things = datedThings(index);
  const found = panelRecordView(recordStatements(index), filters, index);
  const kept = new Map(found.groups.flatMap(({ statements }) => statements.map((one) => [one.id, one] as const)));
  // A pack's last day is checked when it is loaded.
  const end = spanOfDate(index.record.until)?.end ?? 0;
  const scale = scaleOf(things, end);
  const placed = things.map((thing) => draftOf(thing, kept, filters, scale, index.words));
  const { lanes, middles, height } = layOutLanes(placed);
  const marks = placed.map((mark, at) => ({ ...mark, y: middles[at] ?? 0 }));
  const mark = marks.find(({ isChosen }) => isChosen);
  const own = things.find(({ id }) => id === mark?.id)?.statements.flatMap((id) => kept.get(id) ?? []) ?? [];
  return {
    lanes: lanes.map((lane) => ({ ...lane, title: index.words.t(`lane.${lane.kind}`) })),
    height,
    // The line of the last day has its own words.
    ticks: timeTicks(scale, index.words).filter(({ at }) => at < scale(end) - TICK_WIDTH),
    until: { at: scale(end), label: index.words.t('timeline.until', index.words.date(index.record.until)) },
    marks,
    hasInferred: marks.some(({ date }) => !date.stated),
    chosen: mark ? { mark, points: markedPoints(own) } : null,
    get choices() {
      return found.choices;
    },
    shown: found.shown,
    nothing: found.nothing,
  };
}
