import fc from 'fast-check';
import { expect, it } from 'vitest';
import wtf from 'wtf_wikipedia';
import { citeInvented } from '../../tests/citing/invented-record';
import { oneLine } from './one-line';
import { wikipedia } from './wikipedia';

/** The parameters of the one template that a parser of wiki text finds. */
function parameters(text: string): Record<string, unknown> {
  const templates = wtf(`Some words.<ref>${text}</ref>`)
    .citations()
    .map((reference) => reference.json() as Record<string, unknown>); // the package types its JSON as object
  if (templates[0] === undefined || templates.length > 1) throw new Error('Not one template');
  return templates[0];
}

const decoded = (text: unknown) =>
  String(text).replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));

it('is read back with every parameter', () => {
  expect(parameters(wikipedia(citeInvented()))).toMatchObject({
    template: 'citation',
    type: 'news',
    title: 'Two Delegations Meet by the Water',
    url: 'https://harbour.example/2025/06/two-delegations',
    work: 'Harbour Post',
    date: '2 June 2025',
    'access-date': '22 November 2026',
    quote: 'an hour at the quay',
  });
});

it('comments a supplied date and puts a description in brackets', () => {
  const text = wikipedia(
    citeInvented({ title: { value: null, basis: 'unknown' }, published: { value: '2025-07', basis: 'inferred' } }),
  );
  expect(text).toContain('|date=July 2025<!-- date inferred, not stated in the document -->');
  expect(decoded(parameters(text)['title'])).toBe('[Newspaper report; headline not on record]');
});

it('keeps the text fragment of an address, and leaves no signature in it', () => {
  const cited = citeInvented({}, { phrase: 'an hour ~~~~ at the quay' });
  const url = `${String(cited.url)}#:~:text=an%20hour%20~~~~%20at`;
  const text = wikipedia({ ...cited, url });
  expect(text).toContain('#:~:text=an%20hour%20%7E%7E%7E%7E%20at');
  expect(text).not.toContain('~~');
});

const SIGNS = [
  '{{',
  '}}',
  '|',
  '[[',
  ']]',
  "''",
  "'''",
  '<ref>',
  '</ref>',
  '<!--',
  '-->',
  '~~~~',
  '__TOC__',
  '&nbsp;',
  '=',
];

const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...SIGNS, 'http://x.example')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => oneLine(text) !== '');

it('holds nothing from a title or a phrase that wiki text reads as a sign', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, phrase) => {
      const text = wikipedia(citeInvented({ title: { value: title, basis: 'document' } }, { phrase }));
      const inside = text.slice('{{cite news'.length, -'}}'.length);
      expect(inside).not.toMatch(/[{}[\]<>~]|''|__|[&]nbsp;/u);
      const values = inside.split('|').map((part) => part.split(/=(.*)/su));
      expect(values.map(([name]) => name?.trim())).toEqual([
        '',
        'title',
        'url',
        'work',
        'date',
        'access-date',
        'quote',
      ]);
      expect(decoded(values[1]?.[1]).trim()).toBe(oneLine(title));
      expect(decoded(values[6]?.[1]).trim()).toBe(oneLine(phrase));
    }),
    { numRuns: 150 },
  );
});
