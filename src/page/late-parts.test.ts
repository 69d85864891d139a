// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { lateParts } from './late-parts';

/** A component; jsdom defines none of these names. */
function component() {
  const element = document.createElement('late-card');
  let isDefined = false;
  vi.spyOn(element, 'matches').mockImplementation(() => isDefined);
  return { element, define: () => (isDefined = true) };
}

test('components whose script comes long after the page are noticed once, and not looked at for ever', () => {
  vi.useFakeTimers();
  const came = vi.fn();
  const found = lateParts(window, came);
  const { element, define } = component();
  const note = () =>
    found({ parts: { roots: [], frames: [], undefined: new Map([['late-card', element]]) }, frames: [] });
  note();
  // Looked at again after another change.
  note();
  vi.advanceTimersByTime(2_000);
  expect(came).not.toHaveBeenCalled();
  define();
  vi.advanceTimersByTime(60_000);
  expect(came).toHaveBeenCalledOnce();
  note();
  expect(vi.getTimerCount()).toBe(0);
});
