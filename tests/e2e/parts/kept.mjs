/** All that the extension keeps, as it stands on disk, whole or in parts. */
import fs from 'node:fs';
import { waitFor } from '../../browsers/wait.mjs';
import { openOwnPage } from './options-page.mjs';
import { openSaved, saveSome } from './saved-panel.mjs';

const PACK = fs.readFileSync('assets/packs/example/newsroom-pack.json', 'utf8');
/** So many that an import takes a moment. */
const COPIES = 20;

/** How much there is of each: counted where it is stored, so that nothing is made ready for it. */
export const keptNow = (page) =>
  page.evaluate(async () => {
    const there = (await indexedDB.databases()).map(({ name }) => name);
    const count = (name, store) =>
      new Promise((done, failed) => {
        if (!there.includes(name)) return done(0);
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const isMade = database.objectStoreNames.contains(store);
          const counting = isMade ? database.transaction(store).objectStore(store).count() : null;
          const end = (number) => (database.close(), done(number));
          if (counting === null) end(0);
          else counting.onsuccess = () => end(counting.result);
        };
      });
    const { settings, witnessSites = [], hidden = [], unfinished = null } = await chrome.storage.local.get();
    return {
      saved: await count('on-record', 'saved-claims'),
      packs: await count('on-record-packs', 'packs'),
      pages: await count('on-record-witness', 'pages'),
      sites: witnessSites.length,
      hidden: hidden.length,
      strictness: settings?.strictness ?? 'balanced',
      unfinished,
    };
  });

export const NOTHING = { saved: 0, packs: 0, pages: 0, sites: 0, hidden: 0, strictness: 'balanced', unfinished: null };

/** Saves claims of the demo page many times over, each under an id of its own; ends with what is stored of them. */
async function saveMany(world) {
  const panel = await openSaved(world);
  const claims = await saveSome(world, panel, 3);
  const copies = Array.from({ length: COPIES }, (_, at) => claims.map((one) => ({ ...one, id: `${one.id}-${at}` })));
  const saved = await panel.evaluate(async (all) => {
    const page = { url: 'https://daily.example/1', title: 'Daily' };
    const save = (claim) =>
      chrome.runtime.sendMessage({ to: 'background', name: 'saveClaim', request: { claim, page } });
    const answers = await Promise.all(all.map(save));
    if (answers.some((answer) => !answer?.ok)) throw new Error(JSON.stringify(answers));
    const opening = indexedDB.open('on-record');
    await new Promise((done) => (opening.onsuccess = done));
    const reading = opening.result.transaction('saved-claims').objectStore('saved-claims').getAll();
    await new Promise((done) => (reading.onsuccess = done));
    opening.result.close();
    return reading.result;
  }, copies.flat());
  await panel.close();
  return saved;
}

/** An export of all, and how much it holds. */
export async function makeExport(world) {
  const saved = await saveMany(world);
  const visit = { at: '2025-06-02T12:00:00.000Z', reading: '1 strict', claims: [] };
  const file = {
    format: 'on-record/all',
    version: 1,
    exportedAt: '2025-07-01T00:00:00.000Z',
    settings: { strictness: 'strict' },
    saved,
    packs: [{ id: 'harbour-gazette', name: 'gazette.json', text: PACK, on: true }],
    remembered: {
      pages: [{ url: 'https://daily.example/1', title: 'Daily', asked: true, visits: [visit] }],
      sites: ['daily.example'],
    },
    hidden: ['a-hash'],
  };
  const whole = {
    saved: saved.length,
    packs: 1,
    pages: 1,
    sites: 1,
    hidden: 1,
    strictness: 'strict',
    unfinished: null,
  };
  const claims = { format: 'on-record/saved-claims', version: 1, exportedAt: file.exportedAt, claims: saved };
  return { file: JSON.stringify(file), claims: JSON.stringify(claims), whole, pack: PACK };
}

export const asFile = (text) => ({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Ends with what is kept, once nothing is under way. */
export async function keptAtRest(world) {
  const options = await openOwnPage(world);
  let kept;
  await waitFor('all that was begun to be done', async () => {
    kept = await keptNow(options);
    return kept.unfinished === null;
  });
  await options.close();
  return kept;
}

/** As at the start, without a way of the product. */
export async function forgetAll(world) {
  const options = await openOwnPage(world);
  await options.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
    await chrome.storage.local.clear();
  });
  await options.close();
}
