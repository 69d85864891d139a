import type { Figure, Unit } from '../model/assertion';

export type FigureRelation = 'same' | 'differs' | 'unlike';

/** Lengths of time convert into one another. */
const MINUTES: Partial<Record<Unit, number>> = { minutes: 1, hours: 60, days: 1440, weeks: 10080 };

/** An exact figure above this multiple of a lower bound is no longer what “at least” says. */
const FAR_ABOVE = 1.5;

interface Span {
  min: number;
  max: number;
}

/** A figure as a span of one base unit, for one side: the sum of both sides is halved. */
function spanOf(figure: Figure): Span {
  const factor = (MINUTES[figure.unit] ?? 1) / (figure.scope === 'both' ? 2 : 1);
  const open = figure.max === null;
  return {
    min: figure.min === null ? 0 : figure.min * factor,
    max: (open ? (figure.min ?? 0) * FAR_ABOVE : (figure.max ?? 0)) * factor,
  };
}

function isAlike(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit && !(MINUTES[a.unit] && MINUTES[b.unit])) return false;
  return (a.from ?? b.from) === (b.from ?? a.from) && (a.to ?? b.to) === (b.to ?? a.to);
}

/** Figures of statements: the same where some number fits both. Other units, or another direction, are unlike. */
export function compareRecordFigures(a: Figure, b: Figure): FigureRelation {
  if (!isAlike(a, b)) return 'unlike';
  const [left, right] = [spanOf(a), spanOf(b)];
  // “18 to 25”, “up to 25” and “under 25” name one bracket: what tells ages apart is where they end.
  if (a.unit === 'years-of-age' && a.max !== null && b.max !== null) return a.max === b.max ? 'same' : 'differs';
  return left.min <= right.max && right.min <= left.max ? 'same' : 'differs';
}
