import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeSettings, parseSettings, readSettings, watchSettings } from './settings-store';

beforeEach(() => fakeBrowser.reset());

test('nothing stored: the defaults', async () => {
  expect(await readSettings()).toMatchObject({ where: 'all', marks: true, strictness: 'balanced' });
});

test('a change is kept', async () => {
  await changeSettings((settings) => ({ ...settings, strictness: 'strict' }));
  expect((await readSettings()).strictness).toBe('strict');
});

test('two settings that are changed at once are both kept', async () => {
  await Promise.all([
    changeSettings((settings) => ({ ...settings, marks: false })),
    changeSettings((settings) => ({ ...settings, strictness: 'wide' })),
  ]);
  expect(await readSettings()).toMatchObject({ marks: false, strictness: 'wide' });
});

test('a field that does not parse falls back, the others stay', () => {
  const stored = { where: 'everywhere', sites: { on: [], off: ['daily.example'] }, marks: false };
  expect(parseSettings(stored)).toMatchObject({ where: 'all', sites: { off: ['daily.example'] }, marks: false });
});

test.each([['text'], [7], [null], [[]]])('%o is no settings: the defaults', (stored) => {
  expect(parseSettings(stored).where).toBe('all');
});

test('changes are told until the stop', async () => {
  const ended = new AbortController();
  const told = vi.fn();
  watchSettings(told, ended.signal);
  await changeSettings((settings) => ({ ...settings, marks: false }));
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ marks: false }));
  ended.abort();
  await changeSettings((settings) => ({ ...settings, marks: true }));
  expect(told).toHaveBeenCalledOnce();
});
