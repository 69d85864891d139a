import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedClaim } from '../model/saved';
import { savedClaim } from '../ui/saved/small-saved';
import { openSavedStore, type SavedStore } from './saved-store';

const [first, second, third] = [savedClaim(1), savedClaim(2), savedClaim(3)];
const opened: SavedStore[] = [];
const open = () => {
  const store = openSavedStore();
  opened.push(store);
  return store;
};
/** As after a restart of the browser: another part of the extension reads what is on disk. */
const onDisk = async () => (await open().all()).claims;
const ids = (claims: readonly SavedClaim[]) => claims.map(({ id }) => id).sort();

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  opened.splice(0).forEach((store) => store.close());
  vi.unstubAllGlobals();
});

/** Writes past the store, as another version of the extension would. */
async function plant(value: object): Promise<void> {
  await open().all();
  const database = await openDB('on-record');
  await database.put('saved-claims', value);
  database.close();
}

test('what is saved is there for every part of the extension', async () => {
  await open().merge([first, second]);
  expect(ids(await onDisk())).toEqual(ids([first, second]));
  expect(await open().some([first.id, 'no such claim'])).toEqual([first]);
  expect([await open().has(first.id), await open().has(third.id)]).toEqual([true, false]);
});

test('a claim saved twice is one, with its first time and no word of a note lost', async () => {
  const store = open();
  await store.merge([{ ...first, note: 'asked the mayor' }]);
  const again = { ...first, savedAt: '2027-01-01T00:00:00.000Z', note: 'she answered' };
  expect(await store.merge([again])).toEqual({ added: 0, changed: 1, known: 0 });
  expect(await onDisk()).toEqual([{ ...first, note: 'asked the mayor\n\nshe answered' }]);
  expect(await store.merge([again])).toEqual({ added: 0, changed: 0, known: 1 });
});

test('two parts that save at once lose nothing', async () => {
  const [one, other] = [open(), open()];
  await Promise.all([
    one.merge([{ ...first, note: 'from the card' }]),
    other.merge([{ ...first, note: 'from the file' }]),
    one.merge([second]),
    other.merge([third]),
  ]);
  const claims = await onDisk();
  expect(ids(claims)).toEqual(ids([first, second, third]));
  const { note } = claims.find(({ id }) => id === first.id) ?? first;
  expect(note.split('\n\n').sort()).toEqual(['from the card', 'from the file']);
});

test('a note is written over, a deleted claim is gone, and saving it again brings it back', async () => {
  const store = open();
  await store.merge([first, second]);
  await store.put({ ...first, note: 'short' });
  await store.remove(second.id);
  expect(await onDisk()).toEqual([{ ...first, note: 'short' }]);
  await store.merge([second]);
  expect(ids(await onDisk())).toEqual(ids([first, second]));
});

test('a transaction that is interrupted leaves everything as it was', async () => {
  const store = open();
  await store.merge([first]);
  const put = IDBObjectStore.prototype.put;
  const interrupted = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: SavedClaim,
  ) {
    if (value.id === third.id) throw new DOMException('the disk is full', 'QuotaExceededError');
    return put.call(this, value);
  });
  await expect(store.merge([{ ...first, note: 'new' }, second, third])).rejects.toThrow('the disk is full');
  interrupted.mockRestore();
  expect(await onDisk()).toEqual([first]);
  await store.merge([third]);
  expect(ids(await onDisk())).toEqual(ids([first, third]));
});

test('a transaction that the browser aborts is told, and leaves everything as it was', async () => {
  const store = open();
  await store.merge([first]);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: SavedClaim) {
    const request = put.call(this, value);
    if (value.id === third.id) this.transaction.abort();
    return request;
  });
  await expect(store.merge([second, third])).rejects.toThrow();
  await expect(store.put({ ...third, note: 'new' })).rejects.toThrow();
  expect(await onDisk()).toEqual([first]);
});

test('a claim that cannot be stored whole is not stored by half', async () => {
  const store = open();
  const unfit = { ...second, claim: { ...second.claim, terms: () => 0 } };
  await expect(store.merge([first, unfit])).rejects.toThrow();
  expect(await onDisk()).toEqual([]);
});

test('what cannot be read is counted and kept, also when the same claim is saved anew', async () => {
  await plant({ id: first.id, note: 'from the future' });
  const store = open();
  expect(await store.all()).toEqual({ claims: [], unreadable: 1, unreadableIds: [first.id] });
  expect(await store.merge([first])).toMatchObject({ added: 1 });
  expect(await open().all()).toEqual({ claims: [first], unreadable: 1, unreadableIds: [`${first.id}/aside`] });
});

test('the others are told what changed, until they stop listening; the writer is not', async () => {
  const [writer, reader] = [open(), open()];
  const ended = new AbortController();
  const told = vi.fn();
  const own = vi.fn();
  reader.watch(told, ended.signal);
  writer.watch(own, ended.signal);
  await writer.merge([first]);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([first.id]));
  await writer.remove(first.id);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  ended.abort();
  await writer.merge([second]);
  const after = open();
  const last = vi.fn();
  after.watch(last, new AbortController().signal);
  await writer.remove(second.id);
  await vi.waitFor(() => expect(last).toHaveBeenCalledOnce());
  expect(told).toHaveBeenCalledTimes(2);
  expect(own).not.toHaveBeenCalled();
});

test('a database that gives way to a newer version is opened again', async () => {
  const store = open();
  await store.merge([first]);
  indexedDB.deleteDatabase('on-record');
  await vi.waitFor(async () => expect((await store.all()).claims).toEqual([]));
});
