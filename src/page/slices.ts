/** Runs long work in slices, so that the page never waits for it. */

/** Longest stretch of work between two pauses, in ms: half of the longest task a page may see of us. */
const SLICE_MS = 4;

interface Yielding {
  yield?: () => Promise<void>;
}

/** Lets the page's own work go first. `scheduler.yield` lacks in Safari and in Chrome before 129. */
export async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Yielding };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Ends where a slice that begins now does. */
export const sliceEnd = (): number => performance.now() + SLICE_MS;

/** What follows a piece of work goes on in its slice, as it may run in the same task: each leaves some of it. */
let end = 0;

/**
 * Calls `step` until it returns true or what it is for has ended; `step` should take a small part of a slice. Ends with the
 * time, in ms, that went to others meanwhile.
 */
export async function inSlices(step: () => boolean, signal: Pick<AbortSignal, 'aborted'>): Promise<number> {
  let away = 0;
  if (performance.now() >= end) end = sliceEnd();
  for (let isDone = false; !isDone;) {
    isDone = signal.aborted || step();
    const now = performance.now();
    if (now < end) continue;
    await pause();
    end = sliceEnd();
    away += end - SLICE_MS - now;
  }
  return away;
}

/** The same, with a step for each. */
export function eachInSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  signal: Pick<AbortSignal, 'aborted'>,
): Promise<number> {
  const left = items[Symbol.iterator]();
  const step = () => {
    const next = left.next();
    if (next.done !== true) each(next.value);
    return next.done === true;
  };
  return inSlices(step, signal);
}
