import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeStored } from './change-stored';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

const parse = (stored: unknown) => (typeof stored === 'number' ? stored : 0);
const numbers = Array.from({ length: 20 }, (_, at) => at + 1);
const stored = async () => (await fakeBrowser.storage.local.get('sum')).sum;

test('of changes at the same moment none is lost', async () => {
  await Promise.all(numbers.map((number) => changeStored('sum', parse, (sum) => sum + number)));
  expect(await stored()).toBe(210);
});

test('a change that fails is told, and stops no other', async () => {
  const failing = changeStored('sum', parse, () => {
    throw new Error('no');
  });
  const next = changeStored('sum', parse, (sum) => sum + 1);
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe(1);
});

test('where the browser has locks, two contexts wait for each other', async () => {
  let last = Promise.resolve<unknown>(undefined);
  const asked: string[] = [];
  const request = (name: string, work: () => Promise<unknown>) => {
    asked.push(name);
    return (last = last.then(work));
  };
  vi.stubGlobal('navigator', { locks: { request } });
  vi.resetModules();
  const other = await import('./change-stored');
  await Promise.all(
    numbers.map((number) => (number % 2 ? changeStored : other.changeStored)('sum', parse, (sum) => sum + number)),
  );
  expect(await stored()).toBe(210);
  expect(new Set(asked)).toEqual(new Set(['on-record/sum']));
});
