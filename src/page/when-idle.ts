/** Puts off what no reader waits for. */

/** First two frames are drawn, in ms: what was just found is marked in them, and nothing of ours delays that. */
const AFTER_MS = 50;
/** The latest after that, in ms, where the page is never idle. */
const LATEST_MS = 500;

/** Calls once, when the page has nothing else to do after so many ms, unless the signal aborts first. Safari has no idle callback. */
export function whenIdle(call: () => void, signal: AbortSignal, after = AFTER_MS): void {
  setTimeout(
    () => {
      if (signal.aborted) return;
      if (typeof requestIdleCallback !== 'function') return call();
      requestIdleCallback(() => signal.aborted || call(), { timeout: LATEST_MS });
    },
    Math.max(AFTER_MS, after),
  );
}
