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

/** Calls `step` until it returns true or what it is for has ended; `step` should take a small part of a slice. */
export async function inSlices(step: () => boolean, signal: Pick<AbortSignal, 'aborted'>): Promise<void> {
  let end = performance.now() + SLICE_MS;
  while (!signal.aborted && !step()) {
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE_MS;
  }
}
