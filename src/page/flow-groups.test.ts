// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flowGroups, type GroupListener } from './flow-groups';

type Entry = IntersectionObserverEntry;

/** Stands in for the browser's, which jsdom lacks: the test says what it sees. */
class Watcher {
  static all: Watcher[] = [];
  readonly targets = new Set<Element>();
  constructor(readonly see: (entries: Entry[]) => void) {
    Watcher.all.push(this);
  }
  observe(target: Element) {
    this.targets.add(target);
  }
  unobserve(target: Element) {
    this.targets.delete(target);
  }
  disconnect() {
    this.targets.clear();
  }
}

const HEIGHT = 20;
const ROOT = new DOMRect(0, -800, 1000, 2400);
const entryOf = (target: Element, top: number, isIntersecting = false) =>
  ({
    target,
    time: 1,
    isIntersecting,
    boundingClientRect: new DOMRect(0, top, 100, HEIGHT),
    rootBounds: ROOT,
  }) as Entry;

let life: AbortController;
let paragraphs: Element[];
const listener = { near: vi.fn<GroupListener['near']>(), parted: vi.fn<GroupListener['parted']>() };

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Watcher);
  Watcher.all = [];
  life = new AbortController();
  // jsdom computes only what a sheet declares.
  const sheet = document.createElement('style');
  sheet.textContent = '* { position: static; float: none; transform: none; overflow: visible }';
  paragraphs = Array.from({ length: 100 }, () => document.createElement('p'));
  document.head.replaceChildren(sheet);
  document.body.replaceChildren(...paragraphs);
  listener.near.mockClear();
  listener.parted.mockClear();
});
afterEach(() => {
  life.abort();
  document.body.removeAttribute('style');
  vi.unstubAllGlobals();
});

const made = () => flowGroups('100%', listener, life.signal);
const [reached, left] = [() => Watcher.all[0], () => Watcher.all[1]];

it('watches two ends of a group instead of all of it', () => {
  const groups = made();
  expect(groups.take(paragraphs.map((target, at) => entryOf(target, 5_000 + at * HEIGHT)))).toHaveLength(100);
  expect(reached()?.targets.size).toBe(2);
  expect(left()?.targets.size).toBe(2);
});

it('leaves alone what does not lie one below the other, or not in the flow', () => {
  const groups = made();
  expect(groups.take(paragraphs.map((target, at) => entryOf(target, 5_000 - at * HEIGHT)))).toEqual([]);
  document.body.style.position = 'fixed';
  expect(groups.take(paragraphs.map((target, at) => entryOf(target, 5_000 + at * HEIGHT)))).toEqual([]);
});

it('is near where its first is reached and its last is not left behind', () => {
  const some = paragraphs.slice(0, 10);
  made().take(some.map((target, at) => entryOf(target, 5_000 + at * HEIGHT)));
  const [first, last] = [some[0], some.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no paragraphs');
  left()?.see([entryOf(last, 5_000, true)]);
  reached()?.see([entryOf(first, 5_000)]);
  expect(listener.near).not.toHaveBeenCalled();
  // Both ends are out of view, and what is between fills the screen.
  reached()?.see([entryOf(first, -4_000, true)]);
  expect(listener.near).toHaveBeenLastCalledWith(new Set(some), true);
  left()?.see([entryOf(last, -1_000)]);
  expect(listener.near).toHaveBeenLastCalledWith(new Set(some), false);
});

it('ends, for good, where an end is out of view for another reason than its place', () => {
  const groups = made();
  const entries = paragraphs.slice(0, 10).map((target, at) => entryOf(target, 5_000 + at * HEIGHT));
  groups.take(entries);
  const [first] = entries;
  if (first === undefined) throw new Error('no entries');
  reached()?.see([entryOf(first.target, 100)]);
  expect(listener.parted).toHaveBeenCalledTimes(1);
  expect(groups.take(entries)).toEqual([]);
});

it('ends where an end leaves the page, and keeps the rest under watch', () => {
  const groups = made();
  const [gone, ...rest] = paragraphs.slice(0, 10);
  if (gone === undefined) throw new Error('no paragraphs');
  groups.take([gone, ...rest].map((target, at) => entryOf(target, 5_000 + at * HEIGHT)));
  groups.remove(gone);
  expect(listener.parted).toHaveBeenCalledWith(new Set(rest));
  expect(groups.has(gone)).toBe(false);
});
