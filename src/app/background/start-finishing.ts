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
  let begun = finishAny();
  return {
    started: begun.catch((error: unknown) => console.warn('On Record: what was begun could not be finished', error)),
    async finish() {
      // Whoever asks may have woken the background, whose start has done it then.
      const before = begun;
      begun = Promise.resolve(null);
      const done = await before;
      return (await finishAny()) ?? done ?? [];
    },
  };
}
