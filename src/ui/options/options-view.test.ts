import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Settings } from '../../model/settings';
import { smallRecord } from '../fixtures/small-record';
import { optionsView, readSite } from './options-view';

const settings = z.parse(Settings, { sites: { on: ['b.example', 'a.example'], off: ['c.example'] } });
const steps = [{ step: 'strict' as const, precision: 0.987, recall: 0.71 }];
const view = (more: Partial<Settings>) =>
  optionsView({
    settings: { ...settings, ...more },
    record: smallRecord,
    shortcuts: [],
    worth: { claims: 1200, steps },
    version: '1.0',
  });

test('the list of sites is the one that matters for the choice of pages', () => {
  expect(view({ where: 'all' }).sites).toMatchObject({ list: 'off', names: ['c.example'] });
  expect(view({ where: 'chosen' }).sites).toMatchObject({ list: 'on', names: ['a.example', 'b.example'] });
  expect(view({ where: 'click' }).sites).toBeNull();
});

test('each strictness tells what was measured of it', () => {
  const [strict] = view({ strictness: 'strict' }).strictness;
  expect(strict).toMatchObject({ chosen: true, label: 'Strict' });
  expect(strict?.text).toContain('99 of 100');
  expect(strict?.text).toContain('71 of 100');
  expect(view({}).measured).toContain('1,200 labelled claims');
});

test.each([
  ['news.example', 'news.example'],
  [' https://News.example/a?b#c ', 'news.example'],
  ['', null],
  ['two words', null],
  ['localhost', null],
  ['http://', null],
])('“%s” is the site %s', (text, site) => {
  expect(readSite(text)).toBe(site);
});
