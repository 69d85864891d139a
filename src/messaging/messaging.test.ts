import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { listenInBackground, listenOnScreen, Refused } from './listen';
import { sendToBackground } from './send';

const PAGE = { id: fakeBrowser.runtime.id, url: 'https://daily.example/1', tab: { id: 7 }, frameId: 0 };
const ignored = {
  settings: () => {
    throw new Error('not asked for here');
  },
  loadReader: () => {
    throw new Error('not asked for here');
  },
  readUnits: () => [],
  claimCount: () => null,
  loadFollower: () => null,
  loadCard: () => null,
  record: () => {
    throw new Error('no record today');
  },
  saveClaim: () => 'saved',
  packs: () => [],
  pack: () => null,
  addPack: () => ({ ok: false as const, problems: [] }),
  switchPack: () => null,
  choosePages: () => null,
  unreadablePacks: () => [],
  removePack: () => null,
  finishWork: () => [],
  isSaved: () => false,
  rememberPage: () => null,
  rememberSite: () => null,
  forgetRemembered: () => null,
  citations: () => ({ format: '', texts: {} }),
  hideClaim: () => null,
  messages: () => ({}),
};

/** The fake browser names no sender: here every message comes from one. */
type MessageSender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];

function comeFrom(sender: object) {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender as MessageSender);
    return answers.find((answer) => answer !== undefined);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  comeFrom(PAGE);
});

const start = (handlers: Partial<Parameters<typeof listenInBackground>[0]> = {}) => {
  const ended = new AbortController();
  listenInBackground({ ...ignored, ...handlers }, ended.signal);
  return ended;
};

test('a request reaches its handler with its sender, and the answer comes back', async () => {
  const claimCount = vi.fn(() => null);
  start({ claimCount });
  expect(await sendToBackground('claimCount', { count: 3 })).toEqual({ ok: true, value: null });
  expect(claimCount).toHaveBeenCalledWith({ count: 3 }, { own: true, tab: 7, frame: 0 });
});

test('a page of our own in a tab is no content script', async () => {
  comeFrom({ ...PAGE, url: fakeBrowser.runtime.getURL('/popup.html') });
  const claimCount = vi.fn(() => null);
  start({ claimCount });
  await sendToBackground('claimCount', { count: 3 });
  expect(claimCount).toHaveBeenCalledWith({ count: 3 }, { own: true, tab: null, frame: 0 });
});

test('where nobody listens, the message is unreachable', async () => {
  expect(await sendToBackground('loadCard', null)).toMatchObject({ ok: false, error: { name: 'unreachable' } });
});

test('after the stop nobody listens', async () => {
  start().abort();
  expect(await sendToBackground('loadCard', null)).toMatchObject({ ok: false, error: { name: 'unreachable' } });
});

test.each([
  [
    'from another extension',
    { ...PAGE, id: 'another' },
    { to: 'background', name: 'loadCard', request: null },
    'refused',
  ],
  ['of no known name', PAGE, { to: 'background', name: 'toString', request: null }, 'unknown'],
  ['with a malformed request', PAGE, { to: 'background', name: 'claimCount', request: { count: '3' } }, 'malformed'],
  ['of no known shape', PAGE, 'hello', 'malformed'],
])('a message %s is not handled', async (_what, sender, message, error) => {
  const handled = vi.fn(() => null);
  start({ loadCard: handled, claimCount: handled });
  comeFrom(sender);
  expect(await fakeBrowser.runtime.sendMessage(message)).toMatchObject({ ok: false, error: { name: error } });
  expect(handled).not.toHaveBeenCalled();
});

test('a handler may refuse a sender', async () => {
  start({
    loadCard: () => {
      throw new Refused('not you');
    },
  });
  expect(await sendToBackground('loadCard', null)).toMatchObject({ ok: false, error: { name: 'refused' } });
});

test('a handler that throws is reported once and answered as a failure', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  start();
  expect(await sendToBackground('record', {})).toMatchObject({ ok: false, error: { name: 'failed' } });
  expect(report).toHaveBeenCalledOnce();
});

test('an answer that does not parse is no answer', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: [{ id: 'half a claim' }] });
  const reply = await sendToBackground('readUnits', { context: { language: 'en' }, units: [] });
  expect(reply).toMatchObject({ ok: false, error: { name: 'malformed' } });
});

test('what is meant for the screens does not reach the background, nor the other way round', async () => {
  const changed = vi.fn(() => null);
  const card = vi.fn(() => null);
  listenOnScreen({ pageStateChanged: changed }, new AbortController().signal);
  start({ loadCard: card });
  await fakeBrowser.runtime.sendMessage({ to: 'screens', name: 'pageStateChanged', request: null });
  expect([changed.mock.calls.length, card.mock.calls.length]).toEqual([1, 0]);
  await sendToBackground('loadCard', null);
  expect([changed.mock.calls.length, card.mock.calls.length]).toEqual([1, 1]);
});
