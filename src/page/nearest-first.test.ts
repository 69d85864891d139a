// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { nearestFirst } from './nearest-first';
import type { UnitText } from './unit-text';

const HEIGHT = 800;
const unitAt = (id: number, top: number, height: number): UnitText => {
  const root = document.createElement('article');
  root.getBoundingClientRect = () => new DOMRect(0, top, 100, height);
  return { id, root, blocks: [] };
};
const viewAt = (scrollY: number) => ({ scrollY, innerHeight: HEIGHT }) as Window;
const idsOf = (units: readonly UnitText[]) => units.map(({ id }) => id);
const units = [
  unitAt(1, -5_000, 1_000),
  { id: 2, root: null, blocks: [] },
  unitAt(3, -900, 500),
  unitAt(4, -100, 500),
  unitAt(5, HEIGHT + 100, 500),
];

test('on a page that was scrolled, what is on the screen comes first, then what is nearest to it', () => {
  expect(idsOf(nearestFirst(units, viewAt(5_000)))).toEqual([2, 4, 5, 3, 1]);
});

test('at the top of a page the order stays', () => {
  expect(nearestFirst(units, viewAt(0))).toBe(units);
});
