import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WitnessedPage } from '../model/witness';
import { openWitnessStore, type WitnessStore } from './witness-store';

const opened: WitnessStore[] = [];
const open = () => {
  const store = openWitnessStore();
  opened.push(store);
  return store;
};
const URL_OF_PAGE = 'https://daily.example/1';
const page = (url = URL_OF_PAGE, at = '2025-06-02T12:00:00.000Z'): WitnessedPage => ({
  url,
  title: 'Daily',
  asked: true,
  visits: [{ at, reading: '1 balanced', claims: [] }],
});

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  opened.splice(0).forEach((store) => store.close());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Writes past the store, as another version of the extension would. */
async function plant(...values: object[]): Promise<void> {
  await open().count();
  const database = await openDB('on-record-witness');
  for (const value of values) await database.put('pages', value);
  database.close();
}

test('what cannot be read is put aside, not written over', async () => {
  await plant({ url: URL_OF_PAGE, visits: 'of another version' });
  const store = open();
  await store.update(URL_OF_PAGE, () => page());
  expect(await store.get(URL_OF_PAGE)).toEqual(page());
  expect(await store.all()).toEqual([page()]);
  expect(await store.unreadable()).toEqual([`${URL_OF_PAGE}#aside`]);
  await store.remove(URL_OF_PAGE);
  expect(await store.count()).toBe(0);
});

test('what cannot be read is not given up before what can', async () => {
  const url = (at: number) => `https://daily.example/${at}`;
  const pages = Array.from({ length: 300 }, (_, at) => page(url(at), new Date(at * 60_000).toISOString()));
  await plant({ url: 'https://other.example/', title: 7 }, ...pages);
  const store = open();
  await store.update(URL_OF_PAGE, (known) => known && { ...known, title: 'Weekly' });
  expect(await store.count()).toBe(301);
  await store.update(url(300), () => page(url(300)));
  expect(await store.unreadable()).toEqual(['https://other.example/']);
  expect(await store.get(url(0))).toBeNull();
  expect(await store.get(url(1))).not.toBeNull();
});

test('several pages are written all or none', async () => {
  const store = open();
  const failing = store.updateAll([URL_OF_PAGE, 'https://daily.example/2'], (_, url) => {
    if (url.endsWith('2')) throw new Error('no');
    return page(url);
  });
  await expect(failing).rejects.toThrow('no');
  expect(await store.count()).toBe(0);
});

test('a write is told as done when it is on disk', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await open().update(URL_OF_PAGE, () => page());
  expect(asked).toHaveBeenCalledWith(['pages'], 'readwrite', { durability: 'strict' });
});

test('who deletes all data does not wait for it', async () => {
  const store = open();
  await store.update(URL_OF_PAGE, () => page());
  await deleteDB('on-record-witness');
  expect(await store.count()).toBe(0);
});
