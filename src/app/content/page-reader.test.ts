// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { NOTHING_FOUND } from '../gate/gate-look';
import { PageReader } from './page-reader';

const SENTENCE = 'In Istanbul both sides agreed to exchange 1,000 prisoners of war.';
const claim = { id: 'a', block: 2, start: 0, end: SENTENCE.length, mark: 'same', citations: [] };

/** What the background is asked, each to be answered by hand. */
function background() {
  const asked: ((claims: object[]) => void)[] = [];
  const sendMessage = () => new Promise((resolve) => asked.push((claims) => resolve({ ok: true, value: claims })));
  vi.stubGlobal('browser', { runtime: { id: 'here', sendMessage } });
  return asked;
}

test('a text that turns out to be another is read again, without waiting for an answer to the first', async () => {
  const part = Object.assign(document.createElement('b'), { className: 'hidden', textContent: 'Hidden.' });
  const paragraph = document.createElement('p');
  paragraph.append(`${SENTENCE} `, part);
  document.body.append(paragraph);
  Element.prototype.checkVisibility = function (this: Element) {
    return this.className !== 'hidden';
  };
  const asked = background();
  const placed: string[] = [];
  const add = (found: { block: { text: string } }[]) => placed.push(...found.map(({ block }) => block.text));
  const claims = { size: 0, add, dropGone: () => undefined, within: () => [] };
  const { signal } = new AbortController();
  const world = { document, frames: () => [], onShadowRoot: () => undefined, onHidden: () => undefined, signal };
  const reader = new PageReader({ ...world, claims: claims as never });
  const read = reader.readAll(NOTHING_FOUND, Promise.resolve());
  await vi.waitUntil(() => asked.length === 2);
  asked[1]?.([claim]);
  await read;
  expect(placed).toEqual([SENTENCE]);
});
