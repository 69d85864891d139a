// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claimCiting } from '../../ui/fixtures/small-record';
import { placeClaim } from '../../page/placed-claim';
import { watchClaimInView } from './claim-in-view';
import type { InteractivePage } from './interactive-page';

const HEIGHT = 900;
/** From the page's top to each claim's, in px; each is a line of 20 px. */
const TOPS = { first: 100, second: 1_000, third: 3_000 };
let scrolled = 0;

const rects = (top: number) => new DOMRect(0, top - scrolled, 100, 20);

function pageOf(signal: AbortSignal): InteractivePage {
  const placed = Object.entries(TOPS).map(([id]) => {
    const container = document.createElement('p');
    container.textContent = id;
    document.body.append(container);
    const node = container.firstChild as Text;
    const block = { container, text: id, pieces: [node], id: 1, role: 'text', reading: 1 };
    return placeClaim(claimCiting({}, { id, text: id, start: 0, end: id.length }), block as never);
  });
  const claims = { all: () => placed, highlights: { size: 0, has: () => false } };
  return { document, claims, signal } as never;
}

beforeEach(() => {
  vi.useFakeTimers();
  scrolled = 0;
  vi.stubGlobal('innerHeight', HEIGHT);
  Range.prototype.getBoundingClientRect = function (this: Range) {
    const top = Object.entries(TOPS).find(([id]) => id === this.toString())?.[1] ?? -100;
    return rects(top);
  };
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const scrollTo = (top: number) => {
  scrolled = top;
  dispatchEvent(new Event('scroll'));
  vi.runAllTimers();
};

test('whoever knows none is told the one in view at once, the next after the page was scrolled', async () => {
  const ended = new AbortController();
  const ask = watchClaimInView(pageOf(ended.signal));
  expect(await ask(null)).toBe('first');
  const next = ask('first');
  scrollTo(100);
  scrollTo(700);
  expect(await next).toBe('second');
});

test('a page that only changes its width tells nobody, until it is scrolled', async () => {
  const ended = new AbortController();
  const ask = watchClaimInView(pageOf(ended.signal));
  await ask(null);
  const told = vi.fn();
  void ask('first').then(told);
  scrolled = 700;
  dispatchEvent(new Event('resize'));
  vi.runAllTimers();
  await Promise.resolve();
  expect(told).not.toHaveBeenCalled();
  scrollTo(700);
  await Promise.resolve();
  expect(told).toHaveBeenCalledWith('second');
});

test('whoever knows none is told so at once where none is in view', async () => {
  scrolled = 1_900;
  expect(await watchClaimInView(pageOf(new AbortController().signal))(null)).toBe('');
});

test('where none is in view nobody is told', async () => {
  const ended = new AbortController();
  const told = vi.fn();
  void watchClaimInView(pageOf(ended.signal))('first').then(told);
  scrollTo(1_900);
  await Promise.resolve();
  expect(told).not.toHaveBeenCalled();
});

test('when the page’s life ends, whoever waits is told so, and nothing is watched any more', async () => {
  const ended = new AbortController();
  const ask = watchClaimInView(pageOf(ended.signal));
  const waiting = ask('first');
  ended.abort();
  expect(await waiting).toBeNull();
  expect(await ask('first')).toBeNull();
});
