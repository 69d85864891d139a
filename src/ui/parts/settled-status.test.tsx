// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Shown } from './settled-status';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Draws as a reader types, and ends with all that was said, in order. */
function typing(first: string | null) {
  const { container, rerender } = render(<Shown text={first} typed="" />);
  const region = container.querySelector('[role=status]');
  const said: string[] = [];
  let last = region?.textContent ?? '';
  return {
    said,
    seen: () => container.querySelector('.shown')?.textContent ?? null,
    key(text: string | null, typed: string, ms: number) {
      rerender(<Shown text={text} typed={typed} />);
      act(() => void vi.advanceTimersByTime(ms));
      const now = region?.textContent ?? '';
      if (now !== last) said.push(now);
      last = now;
    },
  };
}

const BETWEEN_KEYS = 300;
const PAUSE = 5_000;

test('what is found is seen at each key, and said once, when the reader has stopped', () => {
  const { key, said, seen } = typing('84 of 84');
  key('60 of 84', 'u', BETWEEN_KEYS);
  expect([seen(), said]).toEqual(['60 of 84', []]);
  key('60 of 84', 'um', BETWEEN_KEYS);
  key('12 of 84', 'ume', BETWEEN_KEYS);
  key('12 of 84', 'umer', BETWEEN_KEYS);
  key('12 of 84', 'umero', BETWEEN_KEYS);
  expect(said).toEqual([]);
  key('12 of 84', 'umerov', PAUSE);
  expect(said).toEqual(['12 of 84']);
});

test('nothing is said where all is as it was', () => {
  const { key, said } = typing('84 of 84');
  key('60 of 84', 'u', BETWEEN_KEYS);
  key('84 of 84', '', PAUSE);
  expect(said).toEqual([]);
});

test('the region is there before it has something to say', () => {
  const { key, said, seen } = typing(null);
  expect(seen()).toBeNull();
  key('3 of 18', 'a', PAUSE);
  expect(said).toEqual(['3 of 18']);
});
