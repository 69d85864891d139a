/** The reader's settings in the browser's storage. What is stored is parsed anew at each reading. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Settings } from '../model/settings';
import { changeStored } from './change-stored';

const KEY = 'settings';

/** A field that does not parse falls back to its default; the others are kept. */
export function parseSettings(stored: unknown): Settings {
  const whole = z.safeParse(Settings, stored ?? {});
  if (whole.success) return whole.data;
  if (typeof stored !== 'object' || stored === null) return z.parse(Settings, {});
  const bad = new Set(whole.error.issues.map((issue) => issue.path[0]));
  const rest = z.safeParse(Settings, Object.fromEntries(Object.entries(stored).filter(([key]) => !bad.has(key))));
  return rest.success ? rest.data : z.parse(Settings, {});
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Reads, changes and writes, one change after the other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return changeStored(KEY, parseSettings, change);
}

/** Calls back after each change, by whichever part of the extension, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
