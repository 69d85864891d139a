import { expect, test } from 'vitest';
import { createTurns } from './turns';

/** Works as long as a turn lasts, and longer. */
function work<T>(value: T): T[] {
  const end = performance.now() + 10;
  while (performance.now() < end);
  return [value];
}

test('the answer holds what each step gave, in order', async () => {
  expect(await createTurns()(1, ['a', 'b', 'c'], (step) => [step, step.toUpperCase()])).toEqual([
    'a',
    'A',
    'b',
    'B',
    'c',
    'C',
  ]);
  expect(await createTurns()(1, [], work)).toEqual([]);
});

test('a tab that asks much does not keep another one waiting', async () => {
  const turns = createTurns();
  const ended: string[] = [];
  const ask = async (tab: number, name: string, steps: number[]) => {
    await turns(tab, steps, work);
    ended.push(name);
  };
  await Promise.all([ask(1, 'long', [1, 2, 3, 4, 5, 6]), ask(1, 'behind it', [1]), ask(2, 'of another tab', [1])]);
  expect(ended).toEqual(['of another tab', 'long', 'behind it']);
});

test('a step that fails ends its own answer alone', async () => {
  const turns = createTurns();
  const failing = turns(1, [1, 2], () => {
    throw new Error('unread');
  });
  const other = turns(1, [1], work);
  await expect(failing).rejects.toThrow('unread');
  expect(await other).toEqual([1]);
});
