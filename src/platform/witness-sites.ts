/** Sites whose pages the reader asked to be remembered; none by default. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'witnessSites';

export async function witnessSites(): Promise<string[]> {
  const stored = z.safeParse(z.array(z.string()), (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : [];
}

export async function witnessSite(site: string, on: boolean): Promise<void> {
  const others = (await witnessSites()).filter((one) => one !== site);
  await browser.storage.local.set({ [KEY]: on ? [...others, site] : others });
}
