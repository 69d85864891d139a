/** A database of the extension's own, opened at the first need; each holds one store. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';

type Writing<S extends DBSchema> = IDBPTransaction<S, StoreNames<S>[], 'readwrite'>;

export interface OpenedStore<S extends DBSchema> {
  /** A failure is tried again at the next call. */
  open(): Promise<IDBPDatabase<S>>;
  /** All of it or nothing: what throws within undoes the whole. Resolves once the browser has it on disk, unless told to be `relaxed`. */
  write(work: (writing: Writing<S>) => Promise<unknown>, durability?: IDBTransactionDurability): Promise<void>;
  close(): void;
}

interface Shape<S extends DBSchema> {
  database: string;
  store: StoreNames<S>;
  keyPath: string;
}

/** The form of the databases has never changed; what is in them is parsed when it is read. */
const VERSION = 1;

/** A transaction that failed by itself has ended already, and says so. */
function abandon(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

export function openStore<S extends DBSchema>({ database, store, keyPath }: Shape<S>): OpenedStore<S> {
  let opened: Promise<IDBPDatabase<S>> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = () => {
    opened ??= openDB<S>(database, VERSION, {
      upgrade: (made) => void made.createObjectStore(store, { keyPath }),
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
  return {
    open,
    async write(work, durability = 'strict') {
      const writing = (await open()).transaction([store], 'readwrite', { durability });
      try {
        await Promise.all([work(writing), writing.done]);
      } catch (error) {
        abandon(writing);
        throw error;
      }
    },
    close() {
      opened?.then(
        (database) => database.close(),
        // What did not open needs no closing; whoever opened it was told.
        () => undefined,
      );
      forget();
    },
  };
}
