/**
 * Saved claims in the extension's own database: the background and the screens reach it, pages do not. A write is told
 * as done only when the browser has it on disk; a note is written key by key and not told.
 */
import type { DBSchema, IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { mergeSaved } from '../model/merge-saved';
import { SavedClaim } from '../model/saved';
import { openStore } from './open-store';

const DATABASE = 'on-record';
const STORE = 'saved-claims';
/** By which the other parts of the extension hear what has changed. */
const CHANNEL = 'on-record/saved-claims';

interface Schema extends DBSchema {
  /** What is stored was perhaps written by another version: it is parsed when read. */
  [STORE]: { key: string; value: { id: string } };
}

type Writing = IDBPTransaction<Schema, (typeof STORE)[], 'readwrite'>;

export interface StoredClaims {
  claims: SavedClaim[];
  /** How many are stored that this version cannot read. They stay as they are. */
  unreadable: number;
  /** The ids of these. */
  unreadableIds: string[];
}

export interface Merged {
  added: number;
  /** Those that were there and have taken something over. */
  changed: number;
  /** Those that were there already, just so. */
  known: number;
}

export interface SavedStore {
  all(): Promise<StoredClaims>;
  /** Those that are there. */
  some(ids: readonly string[]): Promise<SavedClaim[]>;
  has(id: string): Promise<boolean>;
  ids(): Promise<string[]>;
  /** Adds claims, all or none; one that is there already is merged. */
  merge(claims: readonly SavedClaim[]): Promise<Merged>;
  /** Writes a claim as it is given: at each key of a note, so that no write waits for the disk and the next for it. */
  put(claim: SavedClaim): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls with the ids of what other parts of the extension wrote or removed, until the signal aborts. */
  watch(changed: (ids: string[]) => void, signal: AbortSignal): void;
  close(): void;
}

function parseClaims(stored: readonly { id: string }[]): StoredClaims {
  const read = stored.map((one) => ({ id: one.id, claim: z.safeParse(SavedClaim, one) }));
  const claims = read.flatMap(({ claim }) => (claim.success ? [claim.data] : []));
  const unreadableIds = read.flatMap(({ id, claim }) => (claim.success ? [] : [id]));
  return { claims, unreadable: unreadableIds.length, unreadableIds };
}

/** What is to be written so that the claims are there, and how many of them were. `stored`: what is there, by id. */
function planMerge(claims: readonly SavedClaim[], stored: Map<string, { id: string } | undefined>) {
  const merged: Merged = { added: 0, changed: 0, known: 0 };
  const writes = new Map<string, { id: string }>();
  const write = (value: { id: string }) => {
    writes.set(value.id, value);
    stored.set(value.id, value);
  };
  for (const claim of claims) {
    const there = stored.get(claim.id);
    const before = z.safeParse(SavedClaim, there);
    const after = before.success ? mergeSaved(before.data, claim) : claim;
    // What cannot be read is put aside: nothing takes its place.
    if (!before.success && there !== undefined) writes.set(`${claim.id}/aside`, { ...there, id: `${claim.id}/aside` });
    const isKnown = before.success && JSON.stringify(after) === JSON.stringify(before.data);
    merged[isKnown ? 'known' : before.success ? 'changed' : 'added'] += 1;
    if (!isKnown) write(after);
  }
  return { merged, writes: [...writes.values()] };
}

class Database implements SavedStore {
  private readonly database = openStore<Schema>({ database: DATABASE, store: STORE, keyPath: 'id' });
  private ownChannel: BroadcastChannel | null = null;

  async all(): Promise<StoredClaims> {
    return parseClaims(await (await this.database.open()).getAll(STORE));
  }

  async some(ids: readonly string[]): Promise<SavedClaim[]> {
    const reading = (await this.database.open()).transaction(STORE);
    const stored = await Promise.all(ids.map((id) => reading.store.get(id)));
    return parseClaims(stored.filter((one) => one !== undefined)).claims;
  }

  async has(id: string): Promise<boolean> {
    return (await (await this.database.open()).count(STORE, id)) > 0;
  }

  async ids(): Promise<string[]> {
    return (await this.database.open()).getAllKeys(STORE);
  }

  async merge(claims: readonly SavedClaim[]): Promise<Merged> {
    let merged: Merged = { added: 0, changed: 0, known: 0 };
    await this.database.write(async (writing) => {
      const saved = writing.objectStore(STORE);
      const stored = await Promise.all(claims.map(async ({ id }) => [id, await saved.get(id)] as const));
      const plan = planMerge(claims, new Map(stored));
      merged = plan.merged;
      await Promise.all(plan.writes.map(async (value) => saved.put(value)));
    });
    this.tell(claims.map(({ id }) => id));
    return merged;
  }

  async put(claim: SavedClaim): Promise<void> {
    await this.writeAtOnce((saved) => saved.put(claim), 'relaxed');
    this.tell([claim.id]);
  }

  async remove(id: string): Promise<void> {
    await this.writeAtOnce((saved) => saved.delete(id));
    this.tell([id]);
  }

  watch(changed: (ids: string[]) => void, signal: AbortSignal): void {
    const listener = ({ data }: MessageEvent<unknown>) => {
      const ids = z.safeParse(z.array(z.string()), data);
      if (ids.success) changed(ids.data);
    };
    this.channel().addEventListener('message', listener, { signal });
  }

  close(): void {
    this.ownChannel?.close();
    this.ownChannel = null;
    this.database.close();
  }

  /** One request, committed in the same breath: it holds even if the screen is closed right after. */
  private writeAtOnce(
    request: (saved: ReturnType<Writing['objectStore']>) => Promise<unknown>,
    durability: IDBTransactionDurability = 'strict',
  ): Promise<void> {
    const commit = async (writing: Writing) => writing.commit();
    return this.database.write(async (writing) => {
      await Promise.all([request(writing.objectStore(STORE)), commit(writing)]);
    }, durability);
  }

  private tell(ids: string[]): void {
    this.channel().postMessage(ids);
  }

  /** A channel does not hear itself: whoever writes knows already. */
  private channel(): BroadcastChannel {
    return (this.ownChannel ??= new BroadcastChannel(CHANNEL));
  }
}

export function openSavedStore(): SavedStore {
  return new Database();
}
