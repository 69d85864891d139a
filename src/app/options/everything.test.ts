import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { deleteAllData } from '../../platform/all-data';
import { keepCitationFormat } from '../../platform/citation-format';
import { hiddenOn, hideClaim } from '../../platform/hidden-claims';
import { openPackStore } from '../../platform/pack-store';
import { openSavedStore } from '../../platform/saved-store';
import { changeSettings } from '../../platform/settings-store';
import { witnessSite } from '../../platform/witness-sites';
import { openWitnessStore } from '../../platform/witness-store';
import { savedClaim } from '../../ui/saved/small-saved';
import { collectAll, restoreAll, type KeptWorld, type RestoreWorld } from './everything';
import { readExport } from './read-export';

const PACK = { id: 'gazette', name: 'gazette.json', text: '{}', on: false };
const NOW = new Date('2025-07-01T00:00:00.000Z');
const stores = { saved: openSavedStore(), witness: openWitnessStore(), packs: openPackStore() };
const world: KeptWorld & RestoreWorld = {
  ...stores,
  packs: {
    all: stores.packs.all,
    unreadable: stores.packs.unreadable,
    restore: async (packs) => {
      await stores.packs.put(...packs);
      return [];
    },
  },
};
const remembered = {
  url: 'https://daily.example/1',
  title: 'Daily',
  asked: false,
  visits: [{ at: '2025-06-02T12:00:00.000Z', reading: '1 strict', claims: [] }],
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  Object.values(stores).forEach((store) => store.close());
  vi.unstubAllGlobals();
});

async function keepSomething(): Promise<void> {
  await changeSettings((settings) => ({ ...settings, strictness: 'strict', sites: { on: [], off: ['a.example'] } }));
  await stores.saved.merge([savedClaim(1), { ...savedClaim(2), note: 'asked the mayor' }]);
  await stores.witness.update(remembered.url, () => remembered);
  await witnessSite(['daily.example', 'herald.example'], true);
  await hideClaim('https://daily.example/1', 'One.', true);
  await keepCitationFormat('bibtex');
  await stores.packs.put(PACK);
}

/** As it is in the file that a reader has. */
async function exported() {
  const read = readExport(JSON.stringify(await collectAll(world, NOW)));
  if (!read.ok) throw new Error(`cannot be read: ${read.amiss}`);
  return read.file;
}

test('what was exported, deleted and imported is as it was', async () => {
  await keepSomething();
  const file = await exported();
  expect(file).toMatchObject({ remembered: { pages: [remembered] }, citationFormat: 'bibtex', packs: [PACK] });
  await deleteAllData();
  expect(await exported()).toMatchObject({ saved: [], packs: [], hidden: [], citationFormat: null });
  await restoreAll(world, file);
  expect(await exported()).toEqual(file);
  expect((await hiddenOn('https://daily.example/1'))('One.')).toBe(true);
});

test('what is there already is not there twice', async () => {
  await keepSomething();
  const file = await exported();
  await restoreAll(world, file);
  expect(await exported()).toEqual(file);
});

test('what cannot be read is named', async () => {
  await keepSomething();
  for (const [name, store, value] of [
    ['on-record', 'saved-claims', { id: 'later' }],
    ['on-record-witness', 'pages', { url: 'https://later.example/' }],
    ['on-record-packs', 'packs', { id: 'later-pack' }],
  ] as const) {
    const database = await openDB(name);
    await database.put(store, value);
    database.close();
  }
  expect((await exported()).unreadable).toEqual(['later', 'https://later.example/', 'later-pack']);
});

test('settings are written when all else is', async () => {
  await keepSomething();
  const file = await exported();
  await changeSettings((settings) => ({ ...settings, strictness: 'wide' }));
  const restore = () => Promise.reject(new Error('no'));
  await expect(restoreAll({ ...world, packs: { ...world.packs, restore } }, file)).rejects.toThrow('no');
  expect((await exported()).settings.strictness).toBe('wide');
});
