/** Packs that a reader added, in a database of the extension's own. Only the background opens it. */
import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import { StoredPack } from '../model/supplement';
import { openStore } from './open-store';

const DATABASE = 'on-record-packs';
const STORE = 'packs';

interface Schema extends DBSchema {
  /** Perhaps written by another version: parsed when read. */
  [STORE]: { key: string; value: { id: string } };
}

export interface PackStore {
  /** By id. What this version cannot read stays where it is and is left out. */
  all(): Promise<StoredPack[]>;
  /** The ids of what is left out. */
  unreadable(): Promise<string[]>;
  /** All or none. */
  put(...packs: StoredPack[]): Promise<void>;
  remove(id: string): Promise<void>;
  close(): void;
}

/** A write is told as done only when the browser has it on disk. */
export function openPackStore(): PackStore {
  const { open, write, close } = openStore<Schema>({ database: DATABASE, store: STORE, keyPath: 'id' });
  const stored = async () =>
    (await (await open()).getAll(STORE)).map((one) => ({ id: one.id, read: z.safeParse(StoredPack, one) }));
  return {
    all: async () => (await stored()).flatMap(({ read }) => (read.success ? [read.data] : [])),
    unreadable: async () => (await stored()).flatMap(({ id, read }) => (read.success ? [] : [id])),
    put: (...packs) =>
      write(async (writing) => {
        const store = writing.objectStore(STORE);
        await Promise.all(packs.map(async (pack) => store.put(pack)));
      }),
    remove: (id) => write(async (writing) => writing.objectStore(STORE).delete(id)),
    close,
  };
}
