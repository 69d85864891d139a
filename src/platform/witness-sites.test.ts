import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetWitnessSites, witnessSite, witnessSites } from './witness-sites';

beforeEach(() => fakeBrowser.reset());

const SITES = ['daily.example', 'herald.example', 'news.example'];

test('sites that are turned on and off at once are all taken', async () => {
  await Promise.all(SITES.map((site) => witnessSite(site, true)));
  expect(await witnessSites()).toEqual(SITES);
  await Promise.all(SITES.slice(1).map((site) => witnessSite(site, false)));
  expect(await witnessSites()).toEqual(['daily.example']);
});

test('all are forgotten, also one that is turned on just before', async () => {
  await witnessSite(SITES, true);
  await Promise.all([witnessSite('other.example', true), forgetWitnessSites()]);
  expect(await witnessSites()).toEqual([]);
});

test('something else in their place is no site', async () => {
  await fakeBrowser.storage.local.set({ witnessSites: 'daily.example' });
  expect(await witnessSites()).toEqual([]);
});
