/** The claims that a reader hid on pages, as hashes of page and sentence: neither can be read from what is stored. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { hash } from '../lib/hash';

const KEY = 'hidden';
/** Those hidden longest ago are given up beyond it: some 30 KB. */
const AT_MOST = 2_000;

/** A page's anchors are one page. */
const keyOf = (url: string, text: string): string => hash(`${url.split('#', 1)[0] ?? url}\n${text}`);

async function read(): Promise<string[]> {
  const stored = z.safeParse(z.array(z.string()), (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : [];
}

/** One change after the other: two at once would each write without the other's. */
let last: Promise<void> = Promise.resolve();

async function write(key: string, isHidden: boolean): Promise<void> {
  const others = (await read()).filter((one) => one !== key);
  await browser.storage.local.set({ [KEY]: isHidden ? [...others, key].slice(-AT_MOST) : others });
}

/** Resolves once it is written. */
export function hideClaim(url: string, text: string, isHidden: boolean): Promise<void> {
  const done = last.then(() => write(keyOf(url, text), isHidden));
  // A failure is told to who asked; the next change is tried all the same.
  last = done.catch(() => undefined);
  return done;
}

/** Tells of a page's sentences whether the reader hid them there. */
export async function hiddenOn(url: string): Promise<(text: string) => boolean> {
  const hidden = new Set(await read());
  return (text) => hidden.has(keyOf(url, text));
}
