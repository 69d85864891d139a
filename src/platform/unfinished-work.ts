/**
 * What is done whole though it changes several stores: deleting all, and taking in an export. It is kept before its first
 * step, and given up after its last, or where a step fails: whoever finds it begins it again. Each of its steps may be
 * taken twice.
 */
import { deleteDB, type DBSchema } from 'idb';
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { ExportFile } from '../model/export-file';
import { openStore } from './open-store';

/** Written last and removed first: without it, nothing is unfinished. It goes with all else that is stored. */
const KEY = 'unfinished';
/** A file may be larger than the browser's storage takes. */
const DATABASE = 'on-record-unfinished';
const STORE = 'files';
const ID = 'import';

interface Schema extends DBSchema {
  [STORE]: { key: string; value: { id: string; file: unknown } };
}

export type Unfinished = { work: 'delete' } | { work: 'import'; file: ExportFile };

const openFiles = () => openStore<Schema>({ database: DATABASE, store: STORE, keyPath: 'id' });

/** Resolves once it is written: from then on it will be done. */
export async function beginWork(unfinished: Unfinished): Promise<void> {
  if (unfinished.work === 'import') {
    const files = openFiles();
    const { file } = unfinished;
    await files.write(async (writing) => writing.objectStore(STORE).put({ id: ID, file }));
    files.close();
  }
  await browser.storage.local.set({ [KEY]: unfinished.work });
}

const kept = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

export const isUnfinished = async (): Promise<boolean> => (await kept()) !== undefined;

/** Null where nothing is. */
export async function unfinishedWork(): Promise<Unfinished | null> {
  const work = await kept();
  if (work === 'delete') return { work };
  if (work !== 'import') return null;
  const files = openFiles();
  const stored = await (await files.open()).get(STORE, ID);
  files.close();
  return { work, file: z.parse(ExportFile, stored?.file) };
}

export async function endWork(): Promise<void> {
  await browser.storage.local.remove(KEY);
  await deleteDB(DATABASE);
}
