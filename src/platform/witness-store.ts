/** Pages that are remembered, in a database of their own: the background and the screens reach it, pages do not. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { WitnessedPage } from '../model/witness';

const DATABASE = 'on-record-witness';
const VERSION = 1;
const STORE = 'pages';
/** Those visited longest ago go beyond it. */
const PAGES_AT_MOST = 300;

interface Schema extends DBSchema {
  /** What is stored was perhaps written by another version: it is parsed when read. */
  [STORE]: { key: string; value: { url: string } };
}

export interface WitnessStore {
  /** Null where the page is not remembered. */
  get(url: string): Promise<WitnessedPage | null>;
  /** Changes a page in one transaction, or makes it; `change` answers with null where nothing is to be written. */
  update(url: string, change: (page: WitnessedPage | null) => WitnessedPage | null): Promise<void>;
  remove(url: string): Promise<void>;
  /** Forgets all pages. */
  clear(): Promise<void>;
  count(): Promise<number>;
}

function parsed(stored: unknown): WitnessedPage | null {
  const page = z.safeParse(WitnessedPage, stored);
  return page.success ? page.data : null;
}

const lastVisit = (page: unknown): string => parsed(page)?.visits.at(-1)?.at ?? '';

class Database implements WitnessStore {
  private opened: Promise<IDBPDatabase<Schema>> | null = null;

  async get(url: string): Promise<WitnessedPage | null> {
    return parsed(await (await this.open()).get(STORE, url));
  }

  async update(url: string, change: (page: WitnessedPage | null) => WitnessedPage | null): Promise<void> {
    const writing = (await this.open()).transaction(STORE, 'readwrite');
    const page = change(parsed(await writing.store.get(url)));
    if (page !== null) await writing.store.put(page);
    const surplus = (await writing.store.count()) - PAGES_AT_MOST;
    if (surplus > 0) {
      const oldest = (await writing.store.getAll()).sort((a, b) => (lastVisit(a) < lastVisit(b) ? -1 : 1));
      await Promise.all(oldest.slice(0, surplus).map(({ url: key }) => writing.store.delete(key)));
    }
    await writing.done;
  }

  async remove(url: string): Promise<void> {
    await (await this.open()).delete(STORE, url);
  }

  async clear(): Promise<void> {
    await (await this.open()).clear(STORE);
  }

  async count(): Promise<number> {
    return (await this.open()).count(STORE);
  }

  /** Opened at the first need; a failure is tried again. */
  private open(): Promise<IDBPDatabase<Schema>> {
    this.opened ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade: (database) => void database.createObjectStore(STORE, { keyPath: 'url' }),
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        this.opened = null;
      },
      terminated: () => {
        this.opened = null;
      },
    }).catch((error: unknown) => {
      this.opened = null;
      throw error;
    });
    return this.opened;
  }
}

export function openWitnessStore(): WitnessStore {
  return new Database();
}
