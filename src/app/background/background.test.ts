import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openPackStore } from '../../platform/pack-store';
import { readSettings } from '../../platform/settings-store';
import { claimCiting, smallRecord } from '../../ui/fixtures/small-record';
import { answerMessages } from './answer-messages';
import type { EngineSource } from './engine-source';
import { createPackShelf } from './pack-shelf';
import { once } from './once';

const PAGE = { id: fakeBrowser.runtime.id, url: 'https://daily.example/1', tab: { id: 7 }, frameId: 0 };
const OWN_PAGE = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const source: EngineSource = {
  record: () => Promise.resolve(smallRecord),
  readUnits: () => Promise.resolve([claimCiting({ 'daily-own': 'same' })]),
  prepare: vi.fn(),
  forget: () => undefined,
};

type MessageSender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];

async function ask(name: string, request: unknown, sender: object = PAGE): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(
    { to: 'background', name, request },
    sender as MessageSender,
  );
  return answer;
}

beforeEach(() => {
  fakeBrowser.reset();
  const packs = createPackShelf(source.record, openPackStore(), source.forget);
  answerMessages(source, () => Promise.resolve(packs), new AbortController().signal);
});

test('units are answered with the claims of the engine', async () => {
  expect(await ask('readUnits', { context: { language: 'en' }, units: [] })).toMatchObject({
    ok: true,
    value: [{ id: 'claim-1' }],
  });
});

test('the badge of the asking tab counts, and is empty at none', async () => {
  const text = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue(undefined);
  await ask('claimCount', { count: 12 });
  await ask('claimCount', { count: 0 });
  expect(text.mock.calls).toEqual([[{ tabId: 7, text: '12' }], [{ tabId: 7, text: '' }]]);
});

test('the reader comes into the frame that asks, with the settings, and the engine is made meanwhile', async () => {
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
  expect(await ask('loadReader', null)).toMatchObject({ ok: true, value: { where: 'all' } });
  expect(inject).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['/reader.js'] });
  expect(source.prepare).toHaveBeenCalledOnce();
});

test('what follows a page comes into the frame that asks', async () => {
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
  expect(await ask('loadFollower', null)).toEqual({ ok: true, value: null });
  expect(inject).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['/follower.js'] });
});

test('the card comes into the frame that asks, and into no page of our own', async () => {
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
  expect(await ask('loadCard', null)).toEqual({ ok: true, value: null });
  expect(inject).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['/card.js'] });
  expect(await ask('loadCard', null, OWN_PAGE)).toMatchObject({ ok: false, error: { name: 'refused' } });
  expect(inject).toHaveBeenCalledOnce();
});

test('the record is given whole, or cut to some statements with all points', async () => {
  expect(await ask('record', {}, OWN_PAGE)).toEqual({ ok: true, value: smallRecord });
  expect(await ask('record', { statements: ['daily-mayor'] })).toMatchObject({
    ok: true,
    value: { statements: [{ id: 'daily-mayor' }], sources: [{ id: 'daily' }], points: smallRecord.points },
  });
});

test('what is made once is kept, but a failure is tried again', async () => {
  const make = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('not yet')).mockResolvedValue(7);
  const made = once(make);
  await expect(made()).rejects.toThrow('not yet');
  expect(await Promise.all([made(), made()])).toEqual([7, 7]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('packs are forgotten for a screen of the extension alone', async () => {
  expect(await ask('finishWork', null)).toMatchObject({ ok: false, error: { name: 'refused' } });
  expect(await ask('finishWork', null, OWN_PAGE)).toEqual({ ok: true, value: [] });
});

test('which pages are read is changed for a screen of the extension alone, and is written when it is answered', async () => {
  const site = { name: 'daily.example', on: false };
  expect(await ask('choosePages', { site })).toMatchObject({ ok: false, error: { name: 'refused' } });
  expect(await ask('choosePages', { site }, OWN_PAGE)).toEqual({ ok: true, value: null });
  expect(await ask('choosePages', { where: 'click' }, OWN_PAGE)).toEqual({ ok: true, value: null });
  expect(await readSettings()).toMatchObject({ where: 'click', sites: { on: [], off: ['daily.example'] } });
});
