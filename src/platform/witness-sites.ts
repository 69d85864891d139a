/** Sites whose pages the reader asked to be remembered; none by default. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { changeStored } from './change-stored';

const KEY = 'witnessSites';

function parse(value: unknown): string[] {
  const sites = z.safeParse(z.array(z.string()), value);
  return sites.success ? sites.data : [];
}

export async function witnessSites(): Promise<string[]> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Sites are turned on or off; the others stay as they are. */
export async function witnessSite(site: string | readonly string[], on: boolean): Promise<void> {
  const named = typeof site === 'string' ? [site] : site;
  await changeStored(KEY, parse, (sites) => {
    const others = sites.filter((one) => !named.includes(one));
    return on ? [...others, ...named] : others;
  });
}

export async function forgetWitnessSites(): Promise<void> {
  await changeStored(KEY, parse, () => []);
}
