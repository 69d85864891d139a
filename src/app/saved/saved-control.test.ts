// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSavedStore, type SavedStore } from '../../platform/saved-store';
import { smallRecord } from '../../ui/fixtures/small-record';
import { savedClaim } from '../../ui/saved/small-saved';
import { json } from './files/json';
import { saveClaim } from './save-claim';
import { englishWords } from '../../words/english';
import { createSavedControl } from './saved-control';

const [first, second] = [savedClaim(1), savedClaim(2)];
const ended = new AbortController();
const opened: SavedStore[] = [];
const openStore = () => {
  const store = openSavedStore();
  opened.push(store);
  return store;
};

/** A panel, and what another part of the extension would do to the same store. */
async function open(...saved: (typeof first)[]) {
  const [store, other] = [openStore(), openStore()];
  await other.merge(saved);
  const changed = vi.fn();
  const control = createSavedControl({
    store,
    record: smallRecord,
    words: englishWords,
    changed,
    signal: ended.signal,
  });
  control.open();
  await vi.waitFor(() => expect(control.state().claims).toHaveLength(saved.length));
  const stored = async () => (await other.all()).claims;
  return { control, store, other, changed, stored };
}
const file = (text: string) => ({ text: () => Promise.resolve(text) });
const { url } = first.page;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('structuredClone', (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown);
});
afterEach(() => {
  opened.splice(0).forEach((store) => store.close());
  vi.unstubAllGlobals();
});

test('a claim is told as saved when it is written, not before', async () => {
  const { control, other } = await open();
  let write: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (write = resolve));
  const saving = control.save(url, first.claim, async () => {
    await gate;
    return saveClaim(other, { claim: first.claim, page: first.page }, new Date(first.savedAt));
  });
  expect(control.saveStateOf(url, first.claim.id)).toBe('saving');
  write();
  await saving;
  expect(control.saveStateOf(url, first.claim.id)).toBe('saved');
  expect(control.state().claims).toEqual([first]);
});

test('a saving that fails is said, and can be tried again', async () => {
  const { control } = await open();
  await control.save(url, first.claim, () => Promise.resolve(null));
  expect(control.saveStateOf(url, first.claim.id)).toBe('failed');
});

test('what is saved is known without reading all of it', async () => {
  const { store } = await open(first);
  const changed = vi.fn();
  const control = createSavedControl({ store, record: null, words: englishWords, changed, signal: ended.signal });
  await vi.waitFor(() => expect(control.saveStateOf(url, first.claim.id)).toBe('saved'));
  expect(control.state().claims).toBeNull();
});

test('each keystroke of a note is written; an echo of an older one does not come back', async () => {
  const { control, stored } = await open(first);
  const typed = ['a', 'as', 'ask'].map((note) => control.note(first.id, note));
  expect(control.state().claims?.[0]?.note).toBe('ask');
  await Promise.all(typed);
  expect((await stored())[0]?.note).toBe('ask');
});

test('what others save, change and delete is followed', async () => {
  const { control, other } = await open(first);
  await other.merge([second]);
  await vi.waitFor(() => expect(control.state().claims).toHaveLength(2));
  await other.put({ ...second, note: 'from there' });
  await vi.waitFor(() => expect(control.state().claims?.find(({ id }) => id === second.id)?.note).toBe('from there'));
  await other.remove(first.id);
  await vi.waitFor(() => expect(control.state().claims?.map(({ id }) => id)).toEqual([second.id]));
  expect(control.saveStateOf(url, first.claim.id)).toBe('not-saved');
});

test('deleting is written first, said once, and undone whole', async () => {
  const noted = { ...first, note: 'keep me' };
  const { control, stored } = await open(noted, second);
  await control.remove(noted.id, second.id, second.id);
  expect(await stored()).toEqual([second]);
  expect(control.state()).toMatchObject({
    message: { text: 'Deleted. Undo', isSeen: false, number: 1 },
    focus: { on: second.id },
    deleted: { before: second.id },
  });
  await control.undo();
  expect((await stored()).find(({ id }) => id === noted.id)).toEqual(noted);
  expect(control.state()).toMatchObject({ deleted: null, focus: { on: noted.id, number: 2 } });
});

test('where deleting fails, the claim stays in view and the reader is told', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { control, store } = await open(first);
  vi.spyOn(store, 'remove').mockRejectedValue(new Error('the disk is full'));
  await control.remove(first.id, null, null);
  expect(control.state()).toMatchObject({
    deleted: null,
    message: { text: 'It could not be deleted. Try again.', isSeen: true },
  });
  expect(control.state().claims).toHaveLength(1);
});

test('an import is whole or not at all', async () => {
  const { control, stored } = await open(first);
  const text = json.write({ claims: [first, second], record: smallRecord, now: new Date() });
  await control.importFile(file(text.replace('"note": ""', '"note": 7')));
  expect(control.state().message?.text).toMatch(/^Nothing was imported\. Entry 1 .*note: expected here: string\.$/u);
  expect(await stored()).toEqual([first]);
  await control.importFile(file(text));
  expect(control.state().message?.text).toBe('Imported 1 claim. 1 was here already.');
  expect(control.state().claims).toHaveLength(2);
});

test('the claims asked for are exported', async () => {
  const { control } = await open(first, second);
  const made: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => (made.push(blob), 'blob:1') }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await control.exportAs('json', [second.id]);
  expect(control.state().message?.text).toMatch(/^Exported to on-record-saved-.*\.json$/u);
  const text = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(made[0] as Blob);
  });
  expect((JSON.parse(String(text)) as { claims: unknown[] }).claims).toEqual([second]);
});
