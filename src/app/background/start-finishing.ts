import { isUnfinished } from '../../platform/unfinished-work';
import type { finishWork } from './finish-work';

export interface Finishing {
  /** What was begun before the background started is done, or failed. */
  started: Promise<unknown>;
  /** Does what a screen has begun; ends with what is amiss with packs that were taken in. */
  finish(): Promise<string[]>;
}

/** Does at once what was begun before the browser or the background went. */
export function startFinishing(world: Parameters<typeof finishWork>[0]): Finishing {
  const finishAny = async () => ((await isUnfinished()) ? (await import('./finish-work')).finishWork(world) : null);
  let latest = finishAny();
  return {
    started: latest.catch((error: unknown) => console.warn('On Record: what was begun could not be finished', error)),
    async finish() {
      const before = latest;
      // One at a time: two at once would take each other's file away. What failed before has nothing to say of this.
      latest = before.then(finishAny, finishAny);
      // Whoever asks may have woken the background, whose start has done it then, or failed at it.
      return (await latest) ?? (await before) ?? [];
    },
  };
}
