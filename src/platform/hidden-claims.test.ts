import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hiddenOn, hideClaim } from './hidden-claims';

beforeEach(() => fakeBrowser.reset());

const PAGE = 'https://daily.example/1';

test('a sentence is hidden on its page, whatever its anchor, and on no other', async () => {
  await hideClaim(`${PAGE}#top`, 'Each town passes on 40 guests.', true);
  expect((await hiddenOn(`${PAGE}#end`))('Each town passes on 40 guests.')).toBe(true);
  expect((await hiddenOn(PAGE))('Each town passes on 30 guests.')).toBe(false);
  expect((await hiddenOn('https://daily.example/2'))('Each town passes on 40 guests.')).toBe(false);
});

test('it can be shown again', async () => {
  await hideClaim(PAGE, 'One.', true);
  await hideClaim(PAGE, 'One.', false);
  expect((await hiddenOn(PAGE))('One.')).toBe(false);
});

test('of changes at the same moment none is lost', async () => {
  const sentences = Array.from({ length: 20 }, (_, at) => `Sentence ${at}.`);
  await Promise.all(sentences.map((text) => hideClaim(PAGE, text, true)));
  const isHidden = await hiddenOn(PAGE);
  expect(sentences.filter((text) => !isHidden(text))).toEqual([]);
});

test('what is stored tells neither page nor sentence', async () => {
  await hideClaim(PAGE, 'Each town passes on 40 guests.', true);
  const stored = JSON.stringify(await fakeBrowser.storage.local.get());
  expect(stored).not.toMatch(/daily|guests|40/);
});

test('something else in its place is as nothing', async () => {
  await fakeBrowser.storage.local.set({ hidden: { a: 1 } });
  expect((await hiddenOn(PAGE))('One.')).toBe(false);
  await hideClaim(PAGE, 'One.', true);
  expect((await hiddenOn(PAGE))('One.')).toBe(true);
});
