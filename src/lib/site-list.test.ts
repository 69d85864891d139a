import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, isReadUnasked } from './site-list';

const NONE = -1;
const lists = (on: string[], off: string[]) => ({ where: 'all' as const, sites: { on, off } });

describe('an entry of a list of sites', () => {
  test.each([
    ['news.example', 'news.example', true],
    ['news.example', 'www.news.example', true],
    ['www.news.example', 'news.example', false],
    ['news.example', 'live.news.example', false],
    ['news.example', 'oldnews.example', false],
    ['*.news.example', 'news.example', true],
    ['*.news.example', 'live.news.example', true],
    ['*.news.example', 'a.live.news.example', true],
    ['*.news.example', 'oldnews.example', false],
    ['*.news.example', 'news.example.org', false],
  ])('%s and the host %s: %s', (site, host, isMet) => {
    expect(closest([site], host) !== NONE).toBe(isMet);
  });

  test('of more labels is closer, and a plain name the closest', () => {
    const host = 'live.news.example';
    expect(closest(['*.live.news.example'], host)).toBeGreaterThan(closest(['*.news.example'], host));
    expect(closest(['live.news.example'], host)).toBeGreaterThan(closest(['*.live.news.example'], host));
  });
});

describe('whether a page is read unasked', () => {
  test('a skipped site may have an exception, and an exception a skipped part', () => {
    expect(isReadUnasked(lists([], ['*.news.example']), 'live.news.example')).toBe(false);
    expect(isReadUnasked(lists(['live.news.example'], ['*.news.example']), 'live.news.example')).toBe(true);
    expect(isReadUnasked(lists(['*.news.example'], ['live.news.example']), 'live.news.example')).toBe(false);
    expect(isReadUnasked(lists([], []), 'live.news.example')).toBe(true);
  });

  test('chosen sites alone are read where sites are chosen, and none where pages are read on click', () => {
    const sites = { on: ['*.news.example'], off: ['live.news.example'] };
    expect(isReadUnasked({ where: 'chosen', sites }, 'www.news.example')).toBe(true);
    expect(isReadUnasked({ where: 'chosen', sites }, 'live.news.example')).toBe(false);
    expect(isReadUnasked({ where: 'chosen', sites }, 'other.example')).toBe(false);
    expect(isReadUnasked({ where: 'click', sites }, 'www.news.example')).toBe(false);
  });

  test('what is named alike in both lists is not read', () => {
    const label = fc.stringMatching(/^[a-z]{1,5}$/u);
    const host = fc.tuple(label, label, label).map((labels) => labels.join('.'));
    fc.assert(fc.property(host, (name) => !isReadUnasked(lists([name], [name]), name)));
  });
});
