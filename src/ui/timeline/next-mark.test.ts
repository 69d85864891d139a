import { expect, test } from 'vitest';
import { nextMark } from './next-mark';

const marks = [
  { id: 'first', kind: 'round', from: 5 },
  { id: 'daily', kind: 'publication', from: 30 },
  { id: 'second', kind: 'round', from: 40 },
  { id: 'herald', kind: 'publication', from: 80 },
] as const;

test.each([
  ['first', 'ArrowRight', 'daily'],
  ['first', 'ArrowLeft', 'first'],
  ['herald', 'ArrowRight', 'herald'],
  ['second', 'Home', 'first'],
  ['first', 'End', 'herald'],
  ['second', 'ArrowDown', 'daily'],
  ['herald', 'ArrowUp', 'second'],
  ['first', 'ArrowUp', 'first'],
  ['daily', 'ArrowDown', 'daily'],
  ['first', 'Enter', null],
  ['gone', 'ArrowRight', null],
])('from %s, %s leads to %s', (id, key, expected) => {
  expect(nextMark(marks, id, key)).toBe(expected);
});
