import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openWitnessStore } from '../../platform/witness-store';
import { claimCiting } from '../../ui/fixtures/small-record';
import { rememberVisit, startRemembering } from './remember-page';

const store = openWitnessStore();
const URL_OF_PAGE = 'https://daily.example/1';
const page = (...texts: string[]) => ({
  url: `${URL_OF_PAGE}#top`,
  title: 'Daily',
  status: 'read' as const,
  claims: texts.map((text) => claimCiting({}, { id: text, text })),
});
const world = (sites: string[] = [], isPrivate = false) => ({
  store,
  sites: () => Promise.resolve(sites),
  isPrivate: () => Promise.resolve(isPrivate),
});
const seen = (now: Date) => ({ reading: '1 balanced', now });
const noon = seen(new Date('2025-06-02T12:00:00.000Z'));
const nextDay = seen(new Date('2025-06-03T12:00:00.000Z'));
const byName = { ...noon, asked: true };
const kept = async () => (await store.get(URL_OF_PAGE))?.visits.map(({ claims }) => claims.map(({ text }) => text));

beforeEach(() => store.clear());

test('nothing is remembered unless the reader asks', async () => {
  await rememberVisit(world(), page('One.'), noon);
  expect(await store.count()).toBe(0);
});

test('a page that the reader asked for is followed from visit to visit', async () => {
  await startRemembering(store, page('One.'), byName);
  await rememberVisit(world(), page('Two.'), nextDay);
  expect(await kept()).toEqual([['One.'], ['Two.']]);
});

test('a page of a chosen site is remembered by itself, one without claims is not', async () => {
  await rememberVisit(world(['daily.example']), page(), noon);
  expect(await store.count()).toBe(0);
  await rememberVisit(world(['daily.example']), page('One.'), noon);
  expect(await kept()).toEqual([['One.']]);
  await rememberVisit(world(['daily.example']), page(), nextDay);
  expect(await kept()).toEqual([['One.'], []]);
});

test('a page that is still being read is no visit', async () => {
  await rememberVisit(world(['daily.example']), { ...page('One.'), status: 'reading' as const }, noon);
  expect(await store.count()).toBe(0);
});

test('in a private window nothing is remembered', async () => {
  await rememberVisit(world(['daily.example'], true), page('One.'), noon);
  expect(await store.count()).toBe(0);
});

test('beyond its limit the store gives up the pages that were visited longest ago', async () => {
  for (let at = 0; at < 305; at += 1) {
    const day = { ...byName, now: new Date(noon.now.getTime() + at * 60_000) };
    await startRemembering(store, { ...page('One.'), url: `https://daily.example/${at}` }, day);
  }
  expect(await store.count()).toBe(300);
  expect(await store.get('https://daily.example/0')).toBeNull();
  expect(await store.get('https://daily.example/304')).not.toBeNull();
});

test('what was forgotten is gone, and not followed any more', async () => {
  await startRemembering(store, page('One.'), byName);
  await store.remove(URL_OF_PAGE);
  await rememberVisit(world(), page('One.'), nextDay);
  expect(await kept()).toBeUndefined();
});

test('a site that is turned off stops its pages; what is remembered of them stays', async () => {
  await rememberVisit(world(['daily.example']), page('One.'), noon);
  await rememberVisit(world(), page('Two.'), nextDay);
  expect(await kept()).toEqual([['One.']]);
});

test('a page that was asked for by name is followed also when its site is turned off', async () => {
  await rememberVisit(world(['daily.example']), page('One.'), noon);
  await startRemembering(store, page('One.'), byName);
  await rememberVisit(world(), page('Two.'), nextDay);
  expect(await kept()).toEqual([['One.'], ['Two.']]);
});

test('a site that is turned on does not take the page for one that was asked for by name', async () => {
  await startRemembering(store, page('One.'), { ...noon, asked: false });
  await rememberVisit(world(), page('Two.'), nextDay);
  expect(await kept()).toEqual([['One.']]);
});

test('a claim whose mark the reader hid is still remembered', async () => {
  const { claims, ...rest } = page('One.', 'Two.');
  await startRemembering(store, { ...rest, claims: claims.slice(1), hidden: claims.slice(0, 1) }, byName);
  await rememberVisit(world(), { ...rest, claims, hidden: [] }, nextDay);
  expect((await kept())?.map((texts) => texts.sort())).toEqual([['One.', 'Two.']]);
});
