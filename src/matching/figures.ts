/**
 * Whether two figures fit one another. Each becomes an interval of the values a reader would accept under it, so that
 * “more than 1,000” fits “1,000, perhaps 1,200” and “5,000” does not fit “at least 1,000”.
 */
import type { Figure, Unit } from '../model/assertion';

export type FigureRelation = 'same' | 'differs' | 'unlike';

/** Minutes in each unit of time. */
const MINUTES: Partial<Record<Unit, number>> = { minutes: 1, hours: 60, days: 1440, weeks: 10_080, months: 43_200 };

/** An exact figure of more than this many times a lower bound differs from it (bench/README.md). */
const ABOVE_BOUND = 1.5;
/** A figure of less than this share of an upper bound differs from it; a length of time may fall shorter. */
const BELOW_BOUND = 0.85;
const BELOW_TIME = 0.5;
/** “About 6,000” stands for what lies within this share of it. */
const ABOUT = 0.1;

/** What each of two sides may have of its own. */
const COUNTS: ReadonlySet<Unit> = new Set(['prisoners', 'bodies', 'people', 'civilians']);

interface Interval {
  min: number;
  max: number;
}

function interval({ min, max, qualifier, unit }: Figure): Interval {
  if (min !== null && max !== null) {
    if (qualifier !== 'about' || min !== max) return { min, max };
    return { min: min * (1 - ABOUT), max: max * (1 + ABOUT) };
  }
  if (min !== null) return { min, max: min * ABOVE_BOUND };
  const share = MINUTES[unit] === undefined ? BELOW_BOUND : BELOW_TIME;
  return { min: (max ?? 0) * share, max: max ?? Number.POSITIVE_INFINITY };
}

const isPoint = ({ min, max }: Interval): boolean => min === max;

/** Two spans that only touch (“24 to 48 hours”, “2 to 3 days”; “under an hour”, “over an hour”) do not overlap. */
function overlap(a: Interval, b: Interval): boolean {
  if (isPoint(a) || isPoint(b)) return a.min <= b.max && b.min <= a.max;
  return a.min < b.max && b.min < a.max;
}

const scaled = ({ min, max }: Interval, by: number): Interval => ({ min: min * by, max: max * by });

/** Where a bracket of soldiers' ages begins if nothing else is said: “20 to 25” is another than “up to 25”. */
const ADULT = 18;

/** The oldest that a bracket of ages may mean: “under 25” is read as up to 25 by some and up to 24 by others. */
const oldest = ({ max, qualifier }: Figure): number[] =>
  max === null ? [] : qualifier === 'under' ? [max - 1, max] : [max];

/** Ages up to which soldiers are exchanged: “18 to 25”, “up to 25”, “under 25” and “younger than 26” are one bracket. */
function compareAges(a: Figure, b: Figure): FigureRelation {
  if (a.max === null || b.max === null) return a.max === b.max && a.min === b.min ? 'same' : 'differs';
  if (a.qualifier === 'under' && b.qualifier === 'under' && a.max !== b.max) return 'differs';
  const lower = (a.min ?? ADULT) === (b.min ?? ADULT) || a.min === a.max || b.min === b.max;
  return oldest(a).some((age) => oldest(b).includes(age)) && lower ? 'same' : 'differs';
}

/** The intervals under which a figure may be meant: a sum of both sides, told or untold, is half of it on each. */
function readings(figure: Figure, against: Figure): Interval[] {
  const whole = interval(figure);
  if (figure.scope === 'both' && COUNTS.has(figure.unit)) return [scaled(whole, 0.5)];
  const isOfASide = against.scope === 'each' || against.scope === 'one';
  return figure.scope === 'open' && isOfASide && COUNTS.has(figure.unit) ? [whole, scaled(whole, 0.5)] : [whole];
}

/** Compares two figures; `unlike` where they count different things. Symmetric. */
export function compareFigures(a: Figure, b: Figure): FigureRelation {
  const [perA, perB] = [MINUTES[a.unit], MINUTES[b.unit]];
  if (perA === undefined || perB === undefined) {
    if (a.unit !== b.unit) return 'unlike';
    if (a.unit === 'years-of-age') return compareAges(a, b);
  }
  const left = readings(a, b).map((reading) => scaled(reading, perA ?? 1));
  const right = readings(b, a).map((reading) => scaled(reading, perB ?? 1));
  return left.some((x) => right.some((y) => overlap(x, y))) ? 'same' : 'differs';
}
