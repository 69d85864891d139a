/** BibTeX, RIS and CSL-JSON, read back by a parser of others. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCESSED, citeInvented, inventedSource } from '../../tests/citing/invented-record';
import type { Source } from '../model/record';
import { bibtex } from './bibtex';
import { cslItem, cslJson } from './csl-json';
import { latexText } from './latex-text';
import { oneLine } from './one-line';
import { recordNote } from './record-note';
import { ris } from './ris';

/** The parser's name for each format: left to guess, it takes RIS that quotes BibTeX for BibTeX. */
type Named = '@biblatex/text' | '@ris/file' | '@else/json';

function readAs(forceType: Named, text: string): Record<string, unknown> {
  const [item, ...more] = new Cite(text, { generateGraph: false, forceType }).data;
  if (item === undefined || more.length > 0) throw new Error('The parser did not find one entry');
  return item;
}

const dateOf = (value: string) => ({ 'date-parts': [value.split('-').map(Number)] });

const named = (name: string): Source['outlet'] => ({
  ...inventedSource().outlet,
  name: { value: name, basis: 'document' },
});

const NASTY = [
  'Plain Title',
  'Çırağan’da görüşme: İstanbul, Şişli, ığüöçĞÜÖÇ',
  'Küçük “tırnak” ve ‘tek’',
  '100% of $5 & #1_a {x} ~ ^ \\ | < > "q"',
  '}{ unbalanced {{',
  "a -- b --- c `` d '' e ,, f << g >> h ?` i",
  'Київ і Москва',
  'émigré naïve Łódź Ærø Straße Håkon Dvořák',
  '\\textbf{x} \\"o $x^2$',
  '<b>markup</b> &amp; &lt;',
  'TY  - NEWS',
  'ER  -',
  'two\r\nlines\nER  - \r\nTY  - BOOK\ttab',
  '@article{k, title={x}}',
  '𝐁old 😀',
];

/** Text of every kind, with the signs that mean something in one format or another. */
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...NASTY, ...'{}\\&%$#_~^`\'"-<>,|@=\n\r'.split(''))),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => oneLine(text) !== '');

const readBibtex = (text: string) => readAs('@biblatex/text', text);
const readRis = (text: string) => readAs('@ris/file', text);
const readCsl = (text: string) => readAs('@else/json', text);

describe('BibTeX', () => {
  it('gives a parser every field', () => {
    const item = readBibtex(bibtex(citeInvented()));
    expect(item).toMatchObject({
      title: 'Two Delegations Meet by the Water',
      'container-title': 'Harbour Post',
      issued: dateOf('2025-06-02'),
      accessed: dateOf(ACCESSED),
      URL: 'https://harbour.example/2025/06/two-delegations',
      abstract: 'The delegations sat down at the quay and talked for an hour.',
      note: 'Jane Doe (harbour master), in Harbour Post: “an hour at the quay”.',
    });
  });

  it.each(['2025', '2025-07', '2025-07-09'])('keeps the precision of %s', (value) => {
    expect(readBibtex(bibtex(citeInvented({ published: { value, basis: 'document' } })))['issued']).toEqual(
      dateOf(value),
    );
  });

  it('leaves out what is not on record, and says so', () => {
    const item = readBibtex(
      bibtex(
        citeInvented({
          title: { value: null, basis: 'unknown', why: 'none in the text' },
          published: { value: null, basis: 'unknown' },
        }),
      ),
    );
    expect(item).not.toHaveProperty('title');
    expect(item).not.toHaveProperty('issued');
    expect(item['note']).toContain('Headline not on record: none in the text.');
  });

  it('spells Turkish letters in commands', () => {
    expect(latexText('Çırağan İstanbul Şü')).toBe('{\\c{C}}{\\i}ra{\\u{g}}an {\\.{I}}stanbul {\\c{S}}{\\"{u}}');
  });

  it('leaves no sign that TeX reads as a command, which the parser would let pass', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const withoutCommands = latexText(oneLine(text)).replace(/\\(?:[a-z]+|.)/giu, '');
        expect(withoutCommands).not.toMatch(/[%$&#_^~`|"\\]/u);
      }),
    );
  });

  it.each(NASTY)('brings %j back', (text) => {
    const item = readBibtex(bibtex(citeInvented({ title: { value: text, basis: 'document' } })));
    expect(item['title']).toBe(oneLine(text));
  });

  it('brings any title, outlet and wording back, and its braces balance', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, outlet, wording) => {
        const cited = citeInvented({ title: { value: title, basis: 'document' }, outlet: named(outlet) }, { wording });
        const text = bibtex(cited);
        const item = readBibtex(text);
        expect(String(item['title']).normalize()).toBe(oneLine(title).normalize());
        expect(String(item['container-title']).normalize()).toBe(oneLine(outlet).normalize());
        expect(String(item['abstract']).normalize()).toBe(oneLine(wording).normalize());
        expect(text.split('{').length).toBe(text.split('}').length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('RIS', () => {
  it('gives a parser every field', () => {
    const item = readRis(ris(citeInvented()));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: 'Two Delegations Meet by the Water',
      'container-title': 'Harbour Post',
      issued: dateOf('2025'),
      accessed: dateOf(ACCESSED),
      URL: 'https://harbour.example/2025/06/two-delegations',
      abstract: 'The delegations sat down at the quay and talked for an hour.',
      note: 'Jane Doe (harbour master), in Harbour Post: “an hour at the quay”.',
    });
  });

  it.each([
    ['2025', '2025'],
    ['2025-07', '2025/07'],
    ['2025-07-09', '2025/07/09'],
  ])('writes the date %s in its precision', (value, written) => {
    expect(ris(citeInvented({ published: { value, basis: 'document' } }))).toContain(`\r\nDA  - ${written}\r\n`);
  });

  it('has one tag a line, opened and closed once, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, outlet, wording) => {
        const cited = citeInvented({ title: { value: title, basis: 'document' }, outlet: named(outlet) }, { wording });
        const lines = ris(cited).split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.slice(0, -1).map((line) => line.slice(0, 6))).toEqual(
          ['TY', 'ID', 'TI', 'T2', 'PY', 'DA', 'Y2', 'UR', 'AB', 'N1', 'ER'].map((tag) => `${tag}  - `),
        );
        expect(lines.join('')).not.toMatch(/[\n\r]/u);
        const item = readRis(ris(cited));
        expect(item['title']).toBe(oneLine(title));
        expect(item['container-title']).toBe(oneLine(outlet));
        expect(item['abstract']).toBe(oneLine(wording));
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out what is not on record', () => {
    const text = ris(
      citeInvented({ title: { value: null, basis: 'unknown' }, url: { value: null, basis: 'unknown' } }),
    );
    expect(text).not.toMatch(/^(?:TI|UR) {2}-/mu);
  });
});

describe('CSL-JSON', () => {
  it('is read back with every field as it was', () => {
    const cited = citeInvented();
    expect(readCsl(cslJson([cited]))).toMatchObject({ ...cslItem(cited) });
  });

  it('leaves out a title that is not on record, with a note', () => {
    const item = cslItem(citeInvented({ title: { value: null, basis: 'unknown', why: 'none in the text' } }));
    expect(item).not.toHaveProperty('title');
    expect(item.note).toContain('Headline not on record: none in the text.');
  });

  it('marks a supplied date and says how it is known', () => {
    const item = cslItem(
      citeInvented({ published: { value: '2025-07', basis: 'inferred', why: 'the talks were then' } }),
    );
    expect(item.issued).toEqual({ 'date-parts': [[2025, 7]], circa: true });
    expect(item.note).toContain('Date inferred (July 2025): the talks were then.');
  });

  it('brings any title back', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const cited = citeInvented({ title: { value: title, basis: 'document' } });
        expect(readCsl(cslJson([cited]))['title']).toBe(oneLine(title));
        expect(readCsl(cslJson([cited]))['note']).toBe(recordNote(cited));
      }),
      { numRuns: 50 },
    );
  });
});
