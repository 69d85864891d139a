import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { EXPORT_FORMAT, EXPORT_VERSION, ExportFile } from '../../model/export-file';
import { openSavedStore } from '../../platform/saved-store';
import { beginWork, isUnfinished } from '../../platform/unfinished-work';
import { openWitnessStore } from '../../platform/witness-store';
import { freshBrowser } from '../test-browser';
import { startFinishing } from './start-finishing';

const FILE = z.parse(ExportFile, {
  format: EXPORT_FORMAT,
  version: EXPORT_VERSION,
  exportedAt: '2025-07-01T00:00:00.000Z',
  settings: {},
  saved: [],
  packs: [],
});
const IMPORT = { work: 'import', file: FILE } as const;

/** `restore` ends with what is amiss with packs. */
function begin(restore: () => Promise<string[]>) {
  const packs = { restore: vi.fn(restore), forget: vi.fn() };
  const world = { saved: openSavedStore(), witness: openWitnessStore(), packs: () => Promise.resolve(packs) };
  return { packs, ...startFinishing(world) };
}

beforeEach(() => {
  freshBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test('who asks for what the start has done is told of it', async () => {
  await beginWork(IMPORT);
  const { packs, finish } = begin(() => Promise.resolve(['amiss']));
  expect(await finish()).toEqual(['amiss']);
  expect(packs.restore).toHaveBeenCalledOnce();
});

test('who asks for what the start has failed at is told of that', async () => {
  await beginWork(IMPORT);
  const { finish } = begin(() => Promise.reject(new Error('no packs')));
  await expect(finish()).rejects.toThrow('no packs');
});

test('what failed once does not keep what is begun later from being done', async () => {
  await beginWork(IMPORT);
  const { packs, started, finish } = begin(() => Promise.reject(new Error('no packs')));
  await started;
  await beginWork({ work: 'delete' });
  expect(await finish()).toEqual([]);
  expect(packs.forget).toHaveBeenCalledOnce();
  expect(await isUnfinished()).toBe(false);
});

test('two screens that ask at once are both answered', async () => {
  const { packs, started, finish } = begin(() => Promise.resolve(['amiss']));
  await started;
  await beginWork(IMPORT);
  expect(await Promise.all([finish(), finish()])).toEqual([['amiss'], ['amiss']]);
  expect(packs.restore).toHaveBeenCalledOnce();
});
