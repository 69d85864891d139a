import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest } from '../../lib/site-list';
import { readSite } from './site-entry';

test.each([
  ['news.example', 'news.example'],
  [' https://News.example/a?b#c ', 'news.example'],
  ['http://news.example:8080/x', 'news.example'],
  ['news.example:8080', 'news.example'],
  ['*.news.example', '*.news.example'],
  ['https://*.news.example/*', '*.news.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('“%s” is the site %s', (text, site) => {
  expect(readSite(text)).toEqual({ ok: true, site });
});

test.each([
  ['', 'site_problem.empty'],
  ['two words', 'site_problem.space'],
  ['chrome://extensions', 'site_problem.scheme'],
  ['ftp://news.example', 'site_problem.scheme'],
  ['news.*', 'site_problem.star'],
  ['*news.example', 'site_problem.star'],
  ['*.*.example', 'site_problem.star'],
  ['news', 'site_problem.form'],
  ['http://', 'site_problem.form'],
  ['-.example', 'site_problem.form'],
])('“%s” is none: %s', (text, problem) => {
  expect(readSite(text)).toEqual({ ok: false, problem });
});

test('what is read names its own host, and any text is answered', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.domain(), fc.stringMatching(/^[a-z.*:0-9\/-]{1,14}$/u)), (text) => {
      const entry = readSite(text);
      return !entry.ok || closest([entry.site], entry.site.replace(/^\*\./u, '')) >= 0;
    }),
  );
});
