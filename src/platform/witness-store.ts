/**
 * Pages that are remembered, in a database of their own: the background and the screens reach it, pages do not. A write
 * is told as done only when the browser has it on disk.
 */
import type { DBSchema, IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { WitnessedPage } from '../model/witness';
import { openStore } from './open-store';

const DATABASE = 'on-record-witness';
const STORE = 'pages';
/** Those visited longest ago go beyond it. */
const PAGES_AT_MOST = 300;
/** No page's address has an anchor: what cannot be read is put aside under one. */
const ASIDE = '#aside';

interface Schema extends DBSchema {
  /** What is stored was perhaps written by another version: it is parsed when read. */
  [STORE]: { key: string; value: { url: string } };
}

type Pages = ReturnType<IDBPTransaction<Schema, (typeof STORE)[], 'readwrite'>['objectStore']>;

export interface WitnessStore {
  /** Null where the page is not remembered. */
  get(url: string): Promise<WitnessedPage | null>;
  all(): Promise<WitnessedPage[]>;
  /** The addresses of what this version cannot read. It stays until it is forgotten. */
  unreadable(): Promise<string[]>;
  /** Changes a page in one transaction, or makes it; `change` answers with null where nothing is to be written. */
  update(url: string, change: (page: WitnessedPage | null) => WitnessedPage | null): Promise<void>;
  /** Changes several pages, all or none. */
  updateAll(urls: readonly string[], change: Change): Promise<void>;
  remove(url: string): Promise<void>;
  /** Forgets all pages. */
  clear(): Promise<void>;
  count(): Promise<number>;
  close(): void;
}

type Change = (page: WitnessedPage | null, url: string) => WitnessedPage | null;

function parsed(stored: unknown): WitnessedPage | null {
  const page = z.safeParse(WitnessedPage, stored);
  return page.success ? page.data : null;
}

const lastVisit = (page: WitnessedPage): string => page.visits.at(-1)?.at ?? '';

async function changeOne(pages: Pages, url: string, change: Change): Promise<void> {
  const there = await pages.get(url);
  const before = parsed(there);
  const after = change(before, url);
  if (after === null) return;
  // What cannot be read is put aside: nothing takes its place.
  if (there !== undefined && before === null) await pages.put({ ...there, url: `${url}${ASIDE}` });
  await pages.put(after);
}

/** What cannot be read is neither counted nor given up. */
async function giveUpOldest(pages: Pages): Promise<void> {
  if ((await pages.count()) <= PAGES_AT_MOST) return;
  const read = (await pages.getAll()).map(parsed).filter((page) => page !== null);
  const oldest = read.sort((a, b) => (lastVisit(a) < lastVisit(b) ? -1 : 1));
  const surplus = Math.max(0, read.length - PAGES_AT_MOST);
  await Promise.all(oldest.slice(0, surplus).map(({ url }) => pages.delete(url)));
}

export function openWitnessStore(): WitnessStore {
  const { open, write, close } = openStore<Schema>({ database: DATABASE, store: STORE, keyPath: 'url' });
  const stored = async () => (await (await open()).getAll(STORE)).map((one) => ({ url: one.url, page: parsed(one) }));
  const updateAll = (urls: readonly string[], change: Change) =>
    write(async (writing) => {
      const pages = writing.objectStore(STORE);
      for (const url of urls) await changeOne(pages, url, change);
      await giveUpOldest(pages);
    });
  return {
    get: async (url) => parsed(await (await open()).get(STORE, url)),
    all: async () => (await stored()).flatMap(({ page }) => page ?? []),
    unreadable: async () => (await stored()).flatMap(({ url, page }) => (page === null ? [url] : [])),
    update: (url, change) => updateAll([url], change),
    updateAll,
    remove: (url) =>
      write(async (writing) => {
        const pages = writing.objectStore(STORE);
        await Promise.all([pages.delete(url), pages.delete(`${url}${ASIDE}`)]);
      }),
    clear: () => write(async (writing) => writing.objectStore(STORE).clear()),
    count: async () => (await open()).count(STORE),
    close,
  };
}
