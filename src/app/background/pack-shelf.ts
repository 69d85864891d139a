/** The packs a reader added, beside the bundled one: read anew at each change, left out where they no longer fit. */
import { checkedRules } from '../../corpus/checked-pack';
import { describeProblem } from '../../corpus/pack-problem';
import { loadSupplement, type LoadedSupplement } from '../../corpus/supplement/load-supplement';
import { mergeSupplements } from '../../corpus/supplement/merge-supplements';
import { termWords } from '../../corpus/supplement/term-words';
import type { PackRecord } from '../../model/record';
import type { PackSummary, StoredPack, Supplement } from '../../model/supplement';
import type { PackStore } from '../../platform/pack-store';

export type Added = { ok: true; id: string; replaced: boolean } | { ok: false; problems: string[] };

export interface PackShelf {
  /** The bundled record with the packs that are on and fit. */
  record(): Promise<PackRecord>;
  list(): Promise<PackSummary[]>;
  /** Checks and keeps a pack; one of the same id gives way. Answered once it is written. */
  add(pack: Pick<StoredPack, 'name' | 'text' | 'on'>): Promise<Added>;
  /** Keeps packs as they were exported, all or none. Answered with what is amiss with those that do not fit. */
  restore(packs: readonly StoredPack[]): Promise<string[]>;
  /** Ids of what this version cannot read. */
  unreadable(): Promise<string[]>;
  /** Null where there is none. */
  get(id: string): Promise<StoredPack | null>;
  switch(id: string, on: boolean): Promise<void>;
  /** What was read is read anew: somebody else has written. */
  forget(): void;
  /** What was removed, with which it can be added again. */
  remove(id: string): Promise<StoredPack | null>;
}

interface Shelved {
  stored: StoredPack;
  loaded: LoadedSupplement;
}

function readerOf(bundled: PackRecord) {
  const words = termWords(bundled, checkedRules);
  return (text: string, name: string, others: readonly Supplement[]) =>
    loadSupplement(text, name, mergeSupplements(bundled, others), words);
}

/** One after the other: a pack may not take the ids of one before it. */
function readAll(stored: readonly StoredPack[], read: ReturnType<typeof readerOf>): Shelved[] {
  const sound: Supplement[] = [];
  return stored.map((pack) => {
    const loaded = read(pack.text, pack.name, sound);
    if (loaded.ok) sound.push(loaded.supplement);
    return { stored: pack, loaded };
  });
}

const soundOf = (shelved: readonly Shelved[]): Supplement[] =>
  shelved.flatMap(({ loaded }) => (loaded.ok ? [loaded.supplement] : []));

function summaryOf({ stored: { id, on }, loaded }: Shelved): PackSummary {
  const empty = { id, label: id, by: null, on, sources: 0, speakers: 0, statements: 0 };
  if (!loaded.ok) return { ...empty, problems: loaded.problems.map(describeProblem) };
  const { label, by = null, sources, speakers, statements } = loaded.supplement;
  const counts = { sources: sources.length, speakers: speakers.length, statements: statements.length };
  return { id, label, by, on, ...counts, problems: [] };
}

/** Where the browser keeps no databases (a private window may not), the bundled record stands alone. */
async function shelveOrNone(shelve: () => Promise<Shelved[]>): Promise<Shelved[]> {
  try {
    return await shelve();
  } catch (error) {
    console.warn('On Record: added packs cannot be read', error);
    return [];
  }
}

/** `changed` is called after each change, before it is answered. */
export function createPackShelf(bundled: () => Promise<PackRecord>, store: PackStore, changed: () => void): PackShelf {
  const shelve = async () => readAll(await store.all(), readerOf(await bundled()));
  const get = async (id: string) => (await store.all()).find((pack) => pack.id === id) ?? null;
  const put = async (pack: StoredPack) => {
    await store.put(pack);
    changed();
  };
  return {
    get,
    forget: changed,
    async record() {
      const on = (await shelveOrNone(shelve)).filter(({ stored }) => stored.on);
      return mergeSupplements(await bundled(), soundOf(on));
    },
    list: async () => (await shelve()).map(summaryOf),
    async add(pack) {
      const read = readerOf(await bundled());
      const alone = read(pack.text, pack.name, []);
      if (!alone.ok) return { ok: false, problems: alone.problems.map(describeProblem) };
      const { id } = alone.supplement;
      const there = await shelve();
      const among = read(pack.text, pack.name, soundOf(there.filter(({ stored }) => stored.id !== id)));
      if (!among.ok) return { ok: false, problems: among.problems.map(describeProblem) };
      await put({ ...pack, id });
      return { ok: true, id, replaced: there.some(({ stored }) => stored.id === id) };
    },
    async restore(packs) {
      await store.put(...packs);
      changed();
      const ids = new Set(packs.map(({ id }) => id));
      const restored = (await shelve()).map(summaryOf).filter(({ id }) => ids.has(id));
      return restored.flatMap(({ problems }) => problems.slice(0, 1));
    },
    unreadable: () => store.unreadable(),
    async switch(id, on) {
      const pack = await get(id);
      if (pack !== null) await put({ ...pack, on });
    },
    async remove(id) {
      const pack = await get(id);
      await store.remove(id);
      changed();
      return pack;
    },
  };
}
