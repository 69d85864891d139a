/** Puts off what no reader waits for. */

/** The latest, in ms, where the page is never idle. */
const LATEST_MS = 500;

/** Calls once the page has nothing else to do, unless the signal aborts first. Safari has no idle callback. */
export function whenIdle(call: () => void, signal: AbortSignal): void {
  const unlessOver = () => {
    if (!signal.aborted) call();
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(unlessOver, { timeout: LATEST_MS });
  else setTimeout(unlessOver, LATEST_MS);
}
