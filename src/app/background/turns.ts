/** Long answers take turns, tab by tab, so that no page keeps the others waiting. */

/** How long a tab has its turn, in ms. A step that was begun is finished. */
const TURN_MS = 8;

/** True when it is done. */
type Job = () => boolean;

/** Does one step after the other and ends with what they gave. `tab`: who asks; null for a screen. */
export type Turns = <S, R>(tab: number | null, steps: readonly S[], take: (step: S) => R[]) => Promise<R[]>;

/** Messages that have come meanwhile go first: a timer would wait 4 ms. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export function createTurns(): Turns {
  /** In the order in which they have their turn. */
  const waiting = new Map<number | null, Job[]>();
  let isRunning = false;

  const haveTurn = (jobs: Job[]) => {
    const end = performance.now() + TURN_MS;
    while (jobs.length > 0 && performance.now() < end) if (jobs[0]?.() === true) jobs.shift();
  };
  const run = async () => {
    isRunning = true;
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [tab, jobs] = next.value;
      waiting.delete(tab);
      haveTurn(jobs);
      if (jobs.length > 0) waiting.set(tab, jobs);
      if (waiting.size > 0) await pause();
    }
    isRunning = false;
  };
  return (tab, steps, take) =>
    new Promise((resolve, reject) => {
      const left = steps.values();
      const given: ReturnType<typeof take> = [];
      const job = () => {
        const { value: step, done } = left.next();
        try {
          if (done === true) resolve(given);
          else given.push(...take(step));
          return done === true;
        } catch (error) {
          reject(error);
          return true;
        }
      };
      waiting.set(tab, [...(waiting.get(tab) ?? []), job]);
      if (!isRunning) void run();
    });
}
