// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { LongList } from './long-list';

afterEach(cleanup);

const list = (items: readonly string[]) =>
  render(
    <LongList items={items} atOnce={2} size={3} height={10} version={null} draw={(item) => <p key={item}>{item}</p>} />,
  );

test('all items are drawn in order, in parts', () => {
  const { container } = list(['a', 'b', 'c', 'd', 'e', 'f']);
  const parts = [...container.querySelectorAll('.part')].map(({ textContent }) => textContent);
  expect(parts).toEqual(['ab', 'cde', 'f']);
});

test('an empty list has no part', () => {
  expect(list([]).container.childElementCount).toBe(0);
});
