import type { ScaleTime } from 'd3-scale';
import type { Words } from '../../words/words';

export interface TimeTick {
  /** Place in per cent of the drawing's width. */
  at: number;
  label: string;
}

/** About as many as a panel of 320 pixels can hold as text. */
const TICKS = 4;
/** Shorter steps are told by day, longer ones by month. In ms. */
const SHORT_STEP = 25 * 86_400_000;
/** From here on months do not matter. In ms. */
const LONG_STEP = 300 * 86_400_000;

function partsOf(step: number): Intl.DateTimeFormatOptions {
  if (step < SHORT_STEP) return { day: 'numeric', month: 'short' };
  return step < LONG_STEP ? { month: 'short' } : {};
}

/** Even steps of the calendar, in words as long as the steps ask for; the year stands where it begins. */
export function timeTicks(scale: ScaleTime<number, number>, words: Words): TimeTick[] {
  const moments = scale.ticks(TICKS);
  const [first, second] = moments;
  const parts = partsOf(first && second ? second.getTime() - first.getTime() : 0);
  const format = words.dateFormat(parts);
  const withYear = words.dateFormat({ ...parts, year: 'numeric' });
  return moments.map((moment, at) => {
    const sameYear = moments[at - 1]?.getUTCFullYear() === moment.getUTCFullYear();
    return { at: scale(moment), label: (sameYear ? format : withYear).format(moment) };
  });
}
