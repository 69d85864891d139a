// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takePage } from '../page-handover';
import { startGate } from './start';

/** Longer than changes are gathered. */
const SETTLED_MS = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => setTimeout(drawn, 0));
  document.body.replaceChildren('In Istanbul, Russia and Ukraine agreed to exchange prisoners of war.');
});

afterEach(() => {
  takePage()?.watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function answering(sendMessage: () => Promise<unknown>) {
  const send = vi.fn(sendMessage);
  vi.stubGlobal('browser', { runtime: { id: 'own', sendMessage: send } });
  return send;
}

async function start(): Promise<void> {
  void startGate(window);
  await vi.advanceTimersByTimeAsync(SETTLED_MS);
}

test('where the background does not answer, the reader is asked for again, but not for ever', async () => {
  const send = answering(() => Promise.reject(new Error('nobody listens')));
  await start();
  document.body.append('more');
  await vi.advanceTimersByTimeAsync(SETTLED_MS);
  expect(send).toHaveBeenCalledTimes(3);
});

test('once the background has answered, it is asked no more', async () => {
  const send = answering(() => Promise.resolve({ ok: true, value: { marks: false } }));
  await start();
  document.body.append('more');
  await vi.advanceTimersByTimeAsync(SETTLED_MS);
  expect(send).toHaveBeenCalledOnce();
  const passed = takePage();
  passed?.watch.stop();
  expect(await passed?.stored).toEqual({ marks: false });
});
