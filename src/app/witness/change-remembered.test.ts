import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Refused } from '../../messaging/listen';
import { witnessSites } from '../../platform/witness-sites';
import { openWitnessStore } from '../../platform/witness-store';
import { claimCiting } from '../../ui/fixtures/small-record';
import { freshBrowser } from '../test-browser';
import { changeRemembered } from './change-remembered';

beforeEach(freshBrowser);
beforeEach(() => store.clear());

const store = openWitnessStore();
const { rememberPage, rememberSite, forgetRemembered } = changeRemembered(store);
const PANEL = { own: true, tab: null, frame: 0 };
const urlOf = (site: string) => `https://${site}/1`;
const page = (site: string) => ({
  url: urlOf(site),
  title: 'Daily',
  status: 'read' as const,
  language: 'en',
  marksShown: true,
  claims: [claimCiting({}, { id: 'One.', text: 'One.' })],
  headlines: [],
  hidden: [],
});

test('a page is remembered by name and forgotten', async () => {
  await rememberPage({ page: page('daily.example'), on: true }, PANEL);
  expect(await store.get(urlOf('daily.example'))).toMatchObject({ asked: true });
  await rememberPage({ page: page('daily.example'), on: false }, PANEL);
  expect(await store.count()).toBe(0);
});

test('all remembered pages are forgotten with all their sites', async () => {
  const sites = ['daily.example', 'herald.example', 'news.example'];
  for (const site of sites) await rememberSite({ page: page(site), site, on: true }, PANEL);
  expect(await witnessSites()).toEqual(sites);
  expect(await store.count()).toBe(3);
  await forgetRemembered(null, PANEL);
  expect(await witnessSites()).toEqual([]);
  expect(await store.count()).toBe(0);
});

test('a site that is turned off from the page of another leaves that page as it is', async () => {
  await rememberSite({ page: page('daily.example'), site: 'daily.example', on: true }, PANEL);
  await rememberSite({ page: page('herald.example'), site: 'daily.example', on: false }, PANEL);
  expect(await witnessSites()).toEqual([]);
  expect(await store.get(urlOf('herald.example'))).toBeNull();
  expect(await store.get(urlOf('daily.example'))).toMatchObject({ asked: false });
});

test('no page has a say in what is remembered', async () => {
  const asked = rememberPage({ page: page('daily.example'), on: true }, { ...PANEL, tab: 7 });
  await expect(asked).rejects.toThrow(Refused);
  expect(await store.count()).toBe(0);
});
