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
