// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges, type ChangeListener } from './change-watch';

/** Longer than changes are gathered. */
const SETTLED_MS = 1_000;

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watch(onSettled: ChangeListener['onSettled']) {
  const watched = watchChanges({ onText: () => undefined, onSettled, ready: () => Promise.resolve() });
  watched.observe(document.body);
  return watched;
}

async function change(): Promise<void> {
  document.body.append('more');
  await vi.advanceTimersByTimeAsync(SETTLED_MS);
}

test('one reading that fails does not end the watching, and is reported once', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onSettled = vi.fn(() => Promise.reject(new Error('unread')));
  const { stop } = watch(onSettled);
  await change();
  await change();
  await change();
  stop();
  expect(onSettled).toHaveBeenCalledTimes(3);
  expect(report).toHaveBeenCalledOnce();
});

test('stopped, it hands nothing on', async () => {
  const onSettled = vi.fn();
  watch(onSettled).stop();
  await change();
  expect(onSettled).not.toHaveBeenCalled();
});

test('held, it keeps what changes for who listens next, and tells changed text at once', async () => {
  const [before, after, onText] = [vi.fn(), vi.fn(), vi.fn()];
  const { hold, listen, stop } = watch(before);
  const text = document.createTextNode('as it was');
  document.body.append(text);
  await vi.advanceTimersByTimeAsync(SETTLED_MS);
  hold(onText);
  text.data = 'as it is';
  await change();
  expect(before).toHaveBeenCalledOnce();
  expect(onText).toHaveBeenCalledWith(text);
  expect(after).not.toHaveBeenCalled();
  listen({ onText, onSettled: after, ready: () => Promise.resolve() });
  await vi.advanceTimersByTimeAsync(SETTLED_MS);
  stop();
  expect(after).toHaveBeenCalledOnce();
  expect(after.mock.calls[0]?.[0]).toMatchObject({ everything: false, touched: new Set([text]) });
});
