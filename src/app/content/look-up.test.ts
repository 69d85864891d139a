// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { claimCiting } from '../../ui/fixtures/small-record';
import { lookUp, selectedOn } from './look-up';
import { LookUpOnPage } from './look-up-on-page';
import type { MarkedPage } from './marked-page';

let asked: { request: { context: unknown; units: { heading?: string; blocks: { text: string }[] }[] } }[];
let answer: unknown;

beforeEach(() => {
  asked = [];
  answer = [];
  vi.stubGlobal('browser', {
    runtime: {
      id: 'own',
      sendMessage: (message: (typeof asked)[number]) => {
        asked.push(message);
        return Promise.resolve({ ok: true, value: answer });
      },
    },
  });
  document.title = 'A page';
  document.body.replaceChildren('Each town passes on 40 guests.');
  document.getSelection()?.removeAllRanges();
});

const select = () => document.getSelection()?.selectAllChildren(document.body);

test('nothing selected, nothing asked, and the card says so', async () => {
  expect((await lookUp(document, '  '))?.unread).toEqual({ why: 'no-selection' });
  expect(asked).toEqual([]);
});

test('the selection is asked about under the title of its page', async () => {
  select();
  await lookUp(document, '');
  expect(asked[0]?.request.units).toMatchObject([
    { heading: 'A page', blocks: [{ text: 'Each town passes on 40 guests.' }] },
  ]);
});

test('what the browser says is selected serves where the selection is out of reach', () => {
  expect(selectedOn(document, 'In a frame')).toEqual({ text: 'In a frame', range: null });
});

test('of several claims the one most surely on record is shown', async () => {
  const claim = claimCiting({ 'daily-own': 'same' });
  answer = [{ ...claim, id: 'bare', citations: [], mark: 'silent' }, claim];
  select();
  expect((await lookUp(document, ''))?.claim.id).toBe(`selection-${claim.id}`);
});

test('where nothing is found, the card says so of the whole selection', async () => {
  select();
  expect((await lookUp(document, ''))?.claim).toMatchObject({ mark: 'silent', text: 'Each town passes on 40 guests.' });
});

test('where the background does not answer, there is no card', async () => {
  select();
  answer = null;
  expect(await lookUp(document, '')).toBeNull();
});

test.each([
  ['uk', 'Кожне місто передає 40 гостей.', 'uk'],
  ['', 'Кожне місто передає 40 гостей.', ''],
  ['tr', 'Her kent 40 konuk gönderiyor.', 'tr'],
])('in a language that is not read (%s) nothing is said of the record', async (lang, text, language) => {
  const element = document.createElement('p');
  if (lang !== '') element.lang = lang;
  element.textContent = text;
  document.body.replaceChildren(element);
  document.getSelection()?.selectAllChildren(element);
  expect((await lookUp(document, ''))?.unread).toEqual({ why: 'language', language });
});

test('in a language that is read, nothing found is nothing on record', async () => {
  select();
  expect((await lookUp(document, ''))?.unread).toBeNull();
});

test('of two selections the later is shown, even if it is answered first', async () => {
  const answers: ((value: unknown) => void)[] = [];
  vi.stubGlobal('browser', {
    runtime: { id: 'own', sendMessage: () => new Promise((resolve) => answers.push(resolve)) },
  });
  const showFound = vi.fn();
  const life = { stop: () => undefined, isAlive: () => true, signal: new AbortController().signal };
  const marked = { showFound } as Partial<MarkedPage> as MarkedPage;
  const onPage = new LookUpOnPage(
    document,
    life,
    () => marked,
    () => marked,
  );
  document.getSelection()?.removeAllRanges();
  const both = [onPage.show('first'), onPage.show('second')];
  answers[1]?.({ ok: true, value: [] });
  answers[0]?.({ ok: true, value: [] });
  await Promise.all(both);
  expect(showFound.mock.calls.map(([found]) => found.claim.text)).toEqual(['second']);
});
