import { expect, test, vi } from 'vitest';
import { lastOf } from './last-of';

test('the last result is kept while the arguments are the same', () => {
  const compute = vi.fn((list: readonly number[], add: number) => list.map((one) => one + add));
  const kept = lastOf(compute);
  const list = [1, 2];
  expect(kept(list, 1)).toEqual([2, 3]);
  expect(kept(list, 1)).toBe(kept(list, 1));
  expect(compute).toHaveBeenCalledTimes(1);
  expect(kept([1, 2], 1)).toEqual([2, 3]);
  expect(kept(list, 2)).toEqual([3, 4]);
  expect(compute).toHaveBeenCalledTimes(3);
});
