/** In ms: what remains of idle time when a slice ends, so that a key is not kept waiting. */
const LEFT = 1;

/** Does work on each item while the browser is idle. Returns what stops it. */
export function whileIdle<T>(items: Iterable<T>, work: (item: T) => void): () => void {
  // Without idle callbacks nothing is done ahead: it is done where it is asked for.
  if (typeof requestIdleCallback !== 'function') return () => undefined;
  const rest = items[Symbol.iterator]();
  let asked = 0;
  const slice = (deadline: IdleDeadline) => {
    while (deadline.timeRemaining() > LEFT) {
      const next = rest.next();
      if (next.done) return;
      work(next.value);
    }
    asked = requestIdleCallback(slice);
  };
  asked = requestIdleCallback(slice);
  return () => cancelIdleCallback(asked);
}
