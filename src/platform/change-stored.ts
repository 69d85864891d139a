/** One change after the other to a value of the browser's storage, whichever part of the extension makes it. */
import { browser } from 'wxt/browser';

/** For whoever has no locks of the browser (tests): in order within one context alone. */
const last = new Map<string, Promise<unknown>>();

function inQueue<T>(name: string, work: () => Promise<T>): Promise<T> {
  const done = (last.get(name) ?? Promise.resolve()).then(work);
  // A failure is told to who asked; the next change is tried all the same.
  last.set(
    name,
    done.catch(() => undefined),
  );
  return done;
}

/** Locks are shared by all contexts of the extension: two that read before either writes would lose a change. */
function oneByOne<T>(name: string, work: () => Promise<T>): Promise<T> {
  const hasLocks = typeof navigator !== 'undefined' && 'locks' in navigator;
  return hasLocks ? navigator.locks.request(name, work) : inQueue(name, work);
}

/** Reads, changes and writes; resolves with what was written, once it is. */
export function changeStored<T>(key: string, parse: (stored: unknown) => T, change: (value: T) => T): Promise<T> {
  return oneByOne(`on-record/${key}`, async () => {
    const changed = change(parse((await browser.storage.local.get(key))[key]));
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
}
