import { afterEach, expect, test, vi } from 'vitest';
import { whileIdle } from './while-idle';

afterEach(() => vi.unstubAllGlobals());

/** Each idle moment has time for two pieces of work. */
function idleMoments() {
  const waiting: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => waiting.push(call));
  vi.stubGlobal('cancelIdleCallback', (id: number) => delete waiting[id - 1]);
  return () => {
    let left = 3;
    waiting.splice(0).forEach((call) => call({ didTimeout: false, timeRemaining: () => left-- }));
  };
}

test('as much is done as idle time allows, each item once and in order', () => {
  const idle = idleMoments();
  const done: number[] = [];
  whileIdle([1, 2, 3], (item) => done.push(item));
  expect(done).toEqual([]);
  idle();
  expect(done).toEqual([1, 2]);
  idle();
  idle();
  expect(done).toEqual([1, 2, 3]);
});

test('what is stopped does no more', () => {
  const idle = idleMoments();
  const done: number[] = [];
  const stop = whileIdle([1, 2, 3], (item) => done.push(item));
  idle();
  stop();
  idle();
  expect(done).toEqual([1, 2]);
});
