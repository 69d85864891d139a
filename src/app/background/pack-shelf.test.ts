import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackRecord } from '../../model/record';
import { openPackStore } from '../../platform/pack-store';
import { englishWords } from '../../words/english';
import { createEngine } from '../engine';
import { bundledRecord } from '../record';
import { createPackShelf, type PackShelf } from './pack-shelf';

const TEXT = readFileSync('assets/packs/example/newsroom-pack.json', 'utf8');
const FILE = { name: 'gazette.json', text: TEXT, on: true };
const SOURCE = 'harbour-gazette-2025-06-03';
const ADDRESS = 'https://harbour-gazette.example/2025/06/03/one-long-table';
const CLAIM =
  'After the second round of the Istanbul talks on 2 June 2025, Ukraine and Russia agreed to return the bodies of 6,000 fallen soldiers each.';

let changed = vi.fn();
let shelf: PackShelf;

beforeEach(async () => {
  changed = vi.fn();
  const store = openPackStore();
  for (const { id } of await store.all()) await store.remove(id);
  shelf = createPackShelf(bundledRecord, store, changed);
});

const cited = (record: PackRecord, known: PackRecord, url?: string) =>
  createEngine(record, englishWords, known)
    .readUnits({ language: 'en', ...(url && { url }) }, [{ id: 1, blocks: [{ id: 1, role: 'text', text: CLAIM }] }], {
      strictness: 'balanced',
    })
    .flatMap(({ citations }) => citations.map(({ source }) => source));

describe('the shelf of added packs', () => {
  test('adds a pack to the record, and takes it from there while it is off or gone', async () => {
    const bundled = await bundledRecord();
    expect(await shelf.add(FILE)).toEqual({ ok: true, id: 'harbour-gazette', replaced: false });
    expect((await shelf.record()).statements).toHaveLength(bundled.statements.length + 2);
    await shelf.switch('harbour-gazette', false);
    expect(await shelf.record()).toEqual(bundled);
    expect(await shelf.list()).toMatchObject([
      { id: 'harbour-gazette', on: false, sources: 1, statements: 2, problems: [] },
    ]);
    const removed = await shelf.remove('harbour-gazette');
    expect(await shelf.list()).toEqual([]);
    expect(changed).toHaveBeenCalledTimes(3);
    if (removed) await shelf.add(removed);
    expect(await shelf.get('harbour-gazette')).toEqual(removed);
  });

  test('keeps packs of an export as they were, and tells what is amiss with one that does not fit', async () => {
    const sound = { ...FILE, id: 'harbour-gazette', on: false };
    const misfit = { id: 'old', name: 'old.json', text: '{}', on: true };
    const amiss = await shelf.restore([sound, misfit]);
    expect(amiss).toHaveLength(1);
    expect(amiss[0]).toContain('old.json');
    expect([await shelf.get('harbour-gazette'), await shelf.get('old')]).toEqual([sound, misfit]);
    expect(await shelf.record()).toEqual(await bundledRecord());
    expect(changed).toHaveBeenCalledOnce();
  });

  test('takes a newer file of the same pack in place of the older', async () => {
    await shelf.add(FILE);
    const newer = TEXT.replace('Harbour Gazette on the Istanbul talks', 'Harbour Gazette, second edition');
    expect(await shelf.add({ ...FILE, text: newer })).toEqual({ ok: true, id: 'harbour-gazette', replaced: true });
    expect(await shelf.list()).toMatchObject([{ label: 'Harbour Gazette, second edition' }]);
  });

  test('keeps nothing of a pack that does not hold, and says why', async () => {
    expect(await shelf.add({ ...FILE, text: TEXT.replaceAll('"bodies-number"', '"weather"') })).toMatchObject({
      ok: false,
      problems: [
        expect.stringContaining('gazette.json › statements › harbour-gazette-2025-06-03/bodies › point: no point'),
      ],
    });
    expect(await shelf.list()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });

  test('keeps a pack that no longer fits, says so, and leaves it out of the record', async () => {
    await openPackStore().put({
      id: 'old',
      name: 'old.json',
      on: true,
      text: TEXT.replace('"version": 1', '"version": 0'),
    });
    expect(await shelf.list()).toMatchObject([{ id: 'old', problems: [expect.stringContaining('version')] }]);
    expect(await shelf.record()).toEqual(await bundledRecord());
  });
});

describe('a statement of an added pack', () => {
  test('is cited beside the bundled ones', async () => {
    const bundled = await bundledRecord();
    expect(cited(bundled, bundled)).not.toContain(SOURCE);
    await shelf.add(FILE);
    expect(cited(await shelf.record(), bundled)).toContain(SOURCE);
  });

  test('counts for no agreement on the page it stands on', async () => {
    await shelf.add(FILE);
    const bundled = await bundledRecord();
    const there = cited(await shelf.record(), bundled, ADDRESS);
    expect(there).not.toContain(SOURCE);
    expect(there).toEqual(cited(bundled, bundled, ADDRESS));
  });
});
