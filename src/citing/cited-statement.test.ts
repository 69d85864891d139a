import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACCESSED,
  citeInvented,
  inventedRecord,
  inventedSource,
  inventedSpeaker,
} from '../../tests/citing/invented-record';
import { attributionOf } from './attribution';
import { citeStatement } from './cited-statement';
import { webAddress, withTextFragment } from './web-address';

describe('a cited statement', () => {
  it('is nothing where the record holds no such statement', () => {
    expect(citeStatement(inventedRecord(), 'none/1', { accessed: ACCESSED })).toBeNull();
  });

  it.each([
    ['2025', 'year'],
    ['2025-07', 'month'],
    ['2025-07-09', 'day'],
  ])('knows the precision of %s', (value, precision) => {
    expect(citeInvented({ published: { value, basis: 'document' } }).date).toMatchObject({ value, precision });
  });

  it('has a note for what is missing, inferred or looked up, and none for what the document states', () => {
    const { outlet } = inventedSource();
    const cited = citeInvented({
      outlet: { ...outlet, name: { value: 'Harbour Post', basis: 'looked up', why: 'a public page has the text' } },
      title: { value: null, basis: 'unknown', why: 'the text carries no headline' },
      published: { value: '2025-07', basis: 'inferred', why: 'the talks were then' },
    });
    expect(cited.notes).toEqual([
      'Outlet looked up: a public page has the text.',
      'Headline not on record: the text carries no headline.',
      'Date inferred (July 2025): the talks were then.',
    ]);
    expect(citeInvented().notes).toEqual([]);
  });

  it('leads to the phrase where asked to', () => {
    const cited = citeStatement(inventedRecord(), 'harbour-post-2025-06-02/1', {
      accessed: ACCESSED,
      textFragment: true,
    });
    expect(cited?.url).toBe('https://harbour.example/2025/06/two-delegations#:~:text=an%20hour%20at%20the%20quay');
  });
});

describe('an attribution', () => {
  it.each([
    [inventedSpeaker(), [], 'Jane Doe (harbour master), in Harbour Post'],
    [inventedSpeaker(), ['Quay Wire'], 'Jane Doe (harbour master), via Quay Wire, in Harbour Post'],
    [inventedSpeaker(), ['Wire', 'Gull'], 'Jane Doe (harbour master), via Wire, via Gull, in Harbour Post'],
    [null, [], 'Harbour Post, in its own voice'],
    [null, ['Wire', 'Gull'], 'Harbour Post, in its own voice, citing Wire and Gull'],
  ])('names the whole chain', (speaker, via, expected) => {
    expect(attributionOf(speaker, via, 'Harbour Post')).toBe(expected);
  });

  it('says so where the outlet is not on record', () => {
    expect(attributionOf(inventedSpeaker(), [], null)).toBe('Jane Doe (harbour master), in an outlet not on record');
  });
});

describe('an address', () => {
  it.each([
    ['https://a.example/b?c=d&e=f#g', 'https://a.example/b?c=d&e=f#g'],
    ['https://a.example/{b}|[c]"\'<d>', 'https://a.example/%7Bb%7D%7C%5Bc%5D%22%27%3Cd%3E'],
    ['http://[::1]:80/a', 'http://[::1]:80/a'],
    ['https://a.example/Çırağan', 'https://a.example/%C3%87%C4%B1ra%C4%9Fan'],
  ])('keeps %s, its unsafe signs as percent code', (url, expected) => expect(webAddress(url)).toBe(expected));

  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.example', 'https://', 'https:///a', ''])(
    'refuses %s',
    (url) => expect(webAddress(url)).toBeNull(),
  );

  it('carries any phrase in its text fragment, beside a fragment of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (phrase) => {
        const url = withTextFragment('https://a.example/b#part:~:text=old', phrase);
        const [start, fragment = ''] = url.split(':~:text=');
        expect(start).toBe('https://a.example/b#part');
        expect(fragment).not.toMatch(/[-,&\s]/u);
        expect(decodeURIComponent(fragment)).toBe(phrase.replace(/[\p{Control}\s]+/gu, ' ').trim());
      }),
    );
  });
});
