/** The claims that a reader hid on pages, as hashes of page and sentence: neither can be read from what is stored. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { hash } from '../lib/hash';
import { withoutAnchor } from '../lib/without-anchor';
import { changeStored } from './change-stored';

const KEY = 'hidden';
/** Those hidden longest ago are given up beyond it: some 30 KB. */
const AT_MOST = 2_000;

/** A page's anchors are one page. */
const keyOf = (url: string, text: string): string => hash(`${withoutAnchor(url)}\n${text}`);

function parse(value: unknown): string[] {
  const hidden = z.safeParse(z.array(z.string()), value);
  return hidden.success ? hidden.data : [];
}

/** As they are stored, those hidden longest ago first. */
export async function hiddenHashes(): Promise<string[]> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

async function change(hashes: readonly string[], isHidden: boolean): Promise<void> {
  await changeStored(KEY, parse, (hidden) => {
    const others = hidden.filter((one) => !hashes.includes(one));
    return isHidden ? [...others, ...hashes].slice(-AT_MOST) : others;
  });
}

/** Resolves once it is written. */
export function hideClaim(url: string, text: string, isHidden: boolean): Promise<void> {
  return change([keyOf(url, text)], isHidden);
}

/** Hides what was hidden elsewhere, beside what is hidden here. */
export function hideHashes(hashes: readonly string[]): Promise<void> {
  return change(hashes, true);
}

/** Tells of a page's sentences whether the reader hid them there. */
export async function hiddenOn(url: string): Promise<(text: string) => boolean> {
  const hidden = new Set(await hiddenHashes());
  return (text) => hidden.has(keyOf(url, text));
}
