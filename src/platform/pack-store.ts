/** Packs that a reader added, in a database of the extension's own. Only the background opens it. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { StoredPack } from '../model/supplement';

const DATABASE = 'on-record-packs';
const VERSION = 1;
const STORE = 'packs';

interface Schema extends DBSchema {
  /** Perhaps written by another version: parsed when read. */
  [STORE]: { key: string; value: { id: string } };
}

export interface PackStore {
  /** By id. What this version cannot read stays where it is and is left out. */
  all(): Promise<StoredPack[]>;
  put(pack: StoredPack): Promise<void>;
  remove(id: string): Promise<void>;
  close(): void;
}

/** A write is told as done only when the browser has it on disk. */
export function openPackStore(): PackStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = () => {
    opened ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade: (database) => void database.createObjectStore(STORE, { keyPath: 'id' }),
      // Whoever deletes all data, or a newer version, must not wait for us.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  const writing = async () => (await open()).transaction(STORE, 'readwrite', { durability: 'strict' });
  return {
    async all() {
      const stored: unknown[] = await (await open()).getAll(STORE);
      return stored.flatMap((one) => {
        const read = z.safeParse(StoredPack, one);
        return read.success ? [read.data] : [];
      });
    },
    async put(pack) {
      const { store, done } = await writing();
      await Promise.all([store.put(pack), done]);
    },
    async remove(id) {
      const { store, done } = await writing();
      await Promise.all([store.delete(id), done]);
    },
    close() {
      void opened?.then((database) => database.close());
      forget();
    },
  };
}
