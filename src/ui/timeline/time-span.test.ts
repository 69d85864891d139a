import { expect, test } from 'vitest';
import { spanOf } from './time-span';

const days = (text: string) => {
  const span = spanOf(text);
  return span && [span.start, span.end].map((time) => new Date(time).toISOString().slice(0, 10));
};

test.each([
  ['2025-06-02', ['2025-06-02', '2025-06-03']],
  ['2025-12-31', ['2025-12-31', '2026-01-01']],
  ['2025-02', ['2025-02-01', '2025-03-01']],
  ['2024', ['2024-01-01', '2025-01-01']],
  ['2025-06-20/2025-06-30', ['2025-06-20', '2025-07-01']],
  ['2025-06-20/2025-07', ['2025-06-20', '2025-08-01']],
])('%s takes from the first to after the second', (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each(['', 'second', '2025-13', '2025-6-2', '2025-06-30/2025-06-20', '2025-06-20/', '2025/2026/2027', 'a/2025'])(
  '“%s” is no span of time',
  (text) => {
    expect(spanOf(text)).toBeNull();
  },
);
