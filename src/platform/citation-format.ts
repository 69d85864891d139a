/** The format in which the reader last copied a citation. */
import { browser } from 'wxt/browser';

const KEY = 'citationFormat';

/** Null where none was chosen yet, or something else is stored. */
export async function readCitationFormat(): Promise<string | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? stored : null;
}

export async function keepCitationFormat(format: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: format });
}
