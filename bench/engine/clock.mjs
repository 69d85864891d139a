import { existsSync, readFileSync } from 'node:fs';

/** Linux counts the time on a processor for each thread; the process's first thread, which runs JavaScript, has its id. */
const SCHEDSTAT = `/proc/self/task/${process.pid}/schedstat`;
const hasThreads = existsSync(SCHEDSTAT);

/** Milliseconds of processor time of the JavaScript thread; elsewhere than on Linux of the whole process. */
export function cpuNow() {
  if (hasThreads) return Number(readFileSync(SCHEDSTAT, 'utf8').split(' ')[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The time by the clock and by the processor. */
export const now = () => ({ clock: performance.now(), cpu: cpuNow() });

export const between = (start, end) => ({ clock: end.clock - start.clock, cpu: end.cpu - start.cpu });

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The median of each of two clocks by itself. */
export const medianTime = (times) => ({
  clock: median(times.map(({ clock }) => clock)),
  cpu: median(times.map(({ cpu }) => cpu)),
});
