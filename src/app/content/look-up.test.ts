// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { claimCiting } from '../../ui/fixtures/small-record';
import { lookUp, selectedOn } from './look-up';

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

test('nothing selected, nothing asked', async () => {
  expect(await lookUp(document, '  ')).toBeNull();
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
