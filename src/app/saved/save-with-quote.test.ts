import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openSavedStore } from '../../platform/saved-store';
import { claimCiting } from '../../ui/fixtures/small-record';
import { saveWithQuote } from './save-with-quote';

beforeEach(() => fakeBrowser.reset());

const store = openSavedStore();
const page = { url: 'https://daily.example/1', title: 'Daily' };
const quote = { exact: 'One.', prefix: '', suffix: '', start: 0, end: 4 };

test('a claim is kept before its page has said a word, and its quote when it has', async () => {
  const claim = claimCiting({}, { id: 'One.', text: 'One.' });
  let answer: (value: unknown) => void = () => undefined;
  const asked = new Promise((done) => (answer = done));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(asked as Promise<never>);
  const saving = saveWithQuote(store, { claim, page }, 7);
  await vi.waitFor(async () => expect(await store.ids()).toHaveLength(1));
  expect((await store.all()).claims[0]?.quote).toBeUndefined();
  answer({ ok: true, value: quote });
  const id = await saving;
  expect((await store.some([id]))[0]?.quote).toEqual(quote);
});

test('a page that does not answer keeps nothing from being saved', async () => {
  const claim = claimCiting({}, { id: 'Two.', text: 'Two.' });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('gone'));
  const id = await saveWithQuote(store, { claim, page }, 7);
  expect(await store.has(id)).toBe(true);
});
