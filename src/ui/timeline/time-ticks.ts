import type { ScaleTime } from 'd3-scale';

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

function formatOf(step: number): Intl.DateTimeFormat {
  const parts: Intl.DateTimeFormatOptions =
    step < SHORT_STEP
      ? { day: 'numeric', month: 'short' }
      : step < LONG_STEP
        ? { month: 'short', year: 'numeric' }
        : { year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
}

/** Even steps of the calendar, in words as long as the steps ask for. */
export function timeTicks(scale: ScaleTime<number, number>): TimeTick[] {
  const moments = scale.ticks(TICKS);
  const [first, second] = moments;
  const step = first && second ? second.getTime() - first.getTime() : 0;
  const format = formatOf(step);
  return moments.map((moment) => ({ at: scale(moment), label: format.format(moment) }));
}
