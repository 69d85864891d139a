import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Assertion, Figure } from '../../model/assertion';
import { Settings } from '../../model/settings';
import { claimCiting, smallRecord } from '../fixtures/small-record';
import { popupView, type ScreenModel } from './screen-view';
import { siteIsOn, siteOf, switchSite } from './site-choice';
import { englishWords } from '../../words/english';

const settings = z.parse(Settings, {});
const at = { url: 'https://daily.example/1', title: 'Guests go home' };
const page: ScreenModel['page'] = { ...at, status: 'read', language: 'en', marksShown: true, claims: [] };
const model = (more: Partial<ScreenModel>): ScreenModel => ({
  url: 'https://daily.example/1',
  access: true,
  page,
  record: smallRecord,
  settings,
  ...more,
});
const notice = (more: Partial<ScreenModel>) => popupView(model(more), englishWords).notice;

test('claims are shown at a glance', () => {
  const twenty = claimCiting({}).assertions.map((one) => ({
    ...one,
    figures: one.figures.map((figure) => ({ ...figure, min: 20, max: 20 })),
  }));
  const claims = [
    claimCiting({ 'daily-own': 'same' }),
    claimCiting({ 'agency-clerk': 'differs' }, { id: 'claim-2', mark: 'differs', assertions: twenty }),
  ];
  const view = popupView(model({ page: { ...page, claims } as ScreenModel['page'] }), englishWords);
  expect(view.notice).toBeNull();
  expect(view.glance?.headline).toBe('2 claims on 1 point');
  expect(view.glance?.marks.map(({ mark, count }) => [mark, count])).toEqual([
    ['same', 1],
    ['differs', 1],
  ]);
  expect(view.glance?.topics).toEqual([{ id: 'people', label: 'People', count: 2 }]);
  expect(view.glance?.inner[0]?.figures.map(({ amount }) => amount)).toEqual(['40 people', '20 people']);
});

test('a headline that differs from the text is told from it, and each can be gone to', () => {
  const twenty = claimCiting({}).assertions.map((one) => ({
    ...one,
    figures: one.figures.map((figure) => ({ ...figure, min: 20, max: 20 })),
  }));
  const claims = [claimCiting({}), claimCiting({}, { id: 'claim-2', assertions: twenty })];
  const shown = (headlines: string[]) =>
    popupView(model({ page: { ...page, claims, headlines } as ScreenModel['page'] }), englishWords).glance?.inner[0]
      ?.figures;
  expect(shown(['claim-1'])?.map(({ words, claim }) => [words, claim])).toEqual([
    ['headline: 40 people', 'claim-1'],
    ['text: 20 people', 'claim-2'],
  ]);
  // The headline first, wherever it stands.
  expect(shown(['claim-2'])?.map(({ words }) => words)).toEqual(['headline: 20 people', 'text: 40 people']);
  expect(shown([])?.map(({ words }) => words)).toEqual(['40 people', '20 people']);
});

test('figures that one number fits do not differ within the page', () => {
  const atLeast = claimCiting({}).assertions.map((one) => ({
    ...one,
    figures: one.figures.map((figure) => ({ ...figure, min: 30, max: null, qualifier: 'at-least' as const })),
  }));
  const claims = [claimCiting({}), claimCiting({}, { id: 'claim-2', assertions: atLeast })];
  expect(popupView(model({ page: { ...page, claims } as ScreenModel['page'] }), englishWords).glance?.inner).toEqual(
    [],
  );
});

describe('figures of the page are held against one another', () => {
  const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
    ...{ min: value, max: value, qualifier: 'exact', unit: 'people', scope: 'each' },
    ...more,
  });
  const say = (figures: Figure[], more: Partial<Assertion> = {}) =>
    claimCiting({}).assertions.map((one) => ({ ...one, kind: 'agreed' as const, figures, ...more }));
  const inner = (...said: Assertion[][]) => {
    const claims = said.map((assertions, at) => claimCiting({}, { id: `claim-${at}`, assertions }));
    const read = { ...page, claims, headlines: ['claim-0'] } as ScreenModel['page'];
    const found = popupView(model({ page: read }), englishWords).glance?.inner ?? [];
    return found.map(({ label, figures }) => `${label} – ${figures.map(({ words }) => words).join(', ')}`);
  };
  const label = smallRecord.points[0]?.label ?? '';

  test.each(['described', 'expected', 'agreed'] as const)(
    'a headline’s number that is %s, and what was agreed',
    (kind) => {
      expect(inner(say([figure(1200)], { kind }), say([figure(1000)]))).toEqual([
        `${label} – headline: 1,200 people, text: 1,000 people`,
      ]);
    },
  );

  test.each(['carried-out', 'proposed', 'demanded'] as const)('but not what was %s and what was agreed', (kind) => {
    expect(inner(say([figure(1200)], { kind }), say([figure(1000)]))).toEqual([]);
  });

  test('but not what the text describes: it may be a deed', () => {
    expect(inner(say([figure(1000)]), say([figure(390)], { kind: 'described' }))).toEqual([]);
  });

  test('but not two of one sentence', () => {
    expect(inner(say([figure(1200), figure(6000)]))).toEqual([]);
  });

  test('but not those of two directions; of one, the direction is told', () => {
    const part = (value: number, from: string) => say([figure(value, { scope: 'one', from })]);
    expect(inner(part(6000, 'ukraine'), part(7000, 'russia'))).toEqual([]);
    const told = inner(part(6000, 'russia'), part(7000, 'russia'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/, from \S+ – headline: 6,000 people, text: 7,000 people$/u);
    const open = (value: number, actor: string) => say([figure(value, { scope: 'open' })], { actor });
    expect(inner(open(6000, 'ukraine'), open(7000, 'russia'))).toEqual([]);
    expect(inner(open(6000, 'russia'), open(7000, 'russia'))).toHaveLength(1);
  });

  test('but not what was handed over by nobody named: it may be the other side’s, or another day’s', () => {
    const done = (value: number, actor?: string) =>
      say([figure(value, { scope: 'open' })], { kind: 'carried-out', ...(actor ? { actor } : {}) });
    expect(inner(done(1212), done(27))).toEqual([]);
    expect(inner(done(1212, 'russia'), done(1200, 'russia'))).toHaveLength(1);
  });
});

test.each([
  ['chrome://extensions', 'A page of the browser', null],
  ['', 'A page of the browser, or a file', null],
  ['https://chromewebstore.google.com/x', 'A store for extensions', null],
  ['https://daily.example/report.pdf', 'A PDF', null],
  ['file:///tmp/page.html', 'A file on this computer', null],
  ['https://daily.example/1', 'Not started on this page', 'reload'],
])('where nobody answers on %s, the popup says: %s', (url, title, action) => {
  const found = notice({ url, page: null });
  expect(found?.title).toBe(title);
  expect(found?.action?.id ?? null).toBe(action);
});

test('a page that the browser does not name may be one to which access is withheld', () => {
  expect(notice({ url: '', page: null, access: false })).toMatchObject({
    title: 'The browser does not name this page',
    action: { id: 'ask-access' },
  });
});

test('where access is withheld, it can be asked for', () => {
  expect(notice({ page: null, access: false })?.action?.id).toBe('ask-access');
});

test.each([
  ['off', 'Switched off here'],
  ['reading', 'Reading'],
  ['language', 'A language not yet read'],
  ['unrelated', 'No claims found here'],
  ['read', 'No claims found here'],
] as const)('a page without claims that is %s: %s', (status, title) => {
  expect(notice({ page: { ...at, status, language: 'fi', marksShown: true, claims: [] } })?.title).toBe(title);
});

test('a PDF is told as one, though the browser’s viewer of it answers', () => {
  const viewer = { ...at, status: 'pdf' as const, language: '', marksShown: true, claims: [] };
  expect(notice({ url: 'https://daily.example/a', page: viewer })?.title).toBe('A PDF');
});

test('where pages are read only when asked, the popup lets a reader ask', () => {
  const off = { ...page, status: 'off' } as ScreenModel['page'];
  expect(notice({ page: off })?.action).toBeNull();
  expect(notice({ page: off, settings: { ...settings, where: 'click' } })?.action?.id).toBe('read');
});

test('a site that was never chosen is not told as switched off; the popup tells of its own switches', () => {
  const off = { ...at, status: 'off' as const, language: '', marksShown: true, claims: [] };
  const chosen = { ...settings, where: 'chosen' as const };
  expect(notice({ page: off, settings: chosen })?.title).toBe('Not a chosen site');
  const leftOut = { ...chosen, sites: { on: [], off: ['daily.example'] } };
  expect(notice({ page: off, settings: leftOut })?.title).toBe('Switched off here');
  expect(notice({ page: off, settings: leftOut })?.text).toContain('switches below');
});

test('a language that is no language is not named', () => {
  const text = notice({ page: { ...at, status: 'language', language: '??', marksShown: true, claims: [] } })?.text;
  expect(text).toContain('??');
});

test('a site is switched off and on again, whatever the other sites are', () => {
  const off = switchSite(settings, 'daily.example', false);
  expect(siteIsOn(off, 'daily.example')).toBe(false);
  expect(siteIsOn(off, 'herald.example')).toBe(true);
  expect(siteIsOn(switchSite(off, 'daily.example', true), 'daily.example')).toBe(true);
  const chosen = { ...settings, where: 'chosen' as const };
  expect(siteIsOn(chosen, 'daily.example')).toBe(false);
  expect(siteIsOn(switchSite(chosen, 'daily.example', true), 'daily.example')).toBe(true);
});

test('only web addresses have a site', () => {
  expect(siteOf('https://daily.example/1')).toBe('daily.example');
  expect(siteOf('about:blank')).toBeNull();
  expect(siteOf('https://')).toBeNull();
});
