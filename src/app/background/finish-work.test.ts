import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { EXPORT_FORMAT, EXPORT_VERSION, ExportFile } from '../../model/export-file';
import { openSavedStore } from '../../platform/saved-store';
import { readSettings } from '../../platform/settings-store';
import { beginWork, isUnfinished } from '../../platform/unfinished-work';
import { openWitnessStore } from '../../platform/witness-store';
import { savedClaim } from '../../ui/saved/small-saved';
import { freshBrowser } from '../test-browser';
import { finishWork } from './finish-work';

const FILE = z.parse(ExportFile, {
  format: EXPORT_FORMAT,
  version: EXPORT_VERSION,
  exportedAt: '2025-07-01T00:00:00.000Z',
  settings: { strictness: 'strict' },
  saved: [savedClaim(1), savedClaim(2)],
  packs: [],
});

function world() {
  const packs = { restore: vi.fn(() => Promise.resolve(['amiss'])), forget: vi.fn() };
  return { saved: openSavedStore(), witness: openWitnessStore(), packs: () => Promise.resolve(packs) };
}

beforeEach(() => {
  freshBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('nothing is done where nothing was begun', async () => {
  expect(await finishWork(world())).toBeNull();
});

test('an import that was begun is done once, wherever it had stopped', async () => {
  const kept = world();
  // As far as a browser came that went then.
  await kept.saved.merge(FILE.saved.slice(0, 1));
  await beginWork({ work: 'import', file: FILE });
  expect(await finishWork(kept)).toEqual(['amiss']);
  expect((await kept.saved.all()).claims).toHaveLength(2);
  expect((await readSettings()).strictness).toBe('strict');
  expect(await isUnfinished()).toBe(false);
  expect(await finishWork(kept)).toBeNull();
});

test('a deletion that was begun is done, and takes its own trace', async () => {
  const kept = world();
  await kept.saved.merge(FILE.saved);
  await beginWork({ work: 'delete' });
  expect(await finishWork(kept)).toEqual([]);
  expect(await kept.saved.ids()).toEqual([]);
  expect(await isUnfinished()).toBe(false);
});

test('what fails is told and not tried for ever', async () => {
  const { saved, witness } = world();
  await beginWork({ work: 'import', file: FILE });
  const packs = () => Promise.reject(new Error('no packs'));
  await expect(finishWork({ saved, witness, packs })).rejects.toThrow('no packs');
  expect(await isUnfinished()).toBe(false);
});

test('a file that cannot be read is given up, too', async () => {
  await beginWork({ work: 'import', file: FILE });
  await deleteDB('on-record-unfinished');
  await expect(finishWork(world())).rejects.toThrow();
  expect(await isUnfinished()).toBe(false);
});
