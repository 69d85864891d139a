import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { mergeSaved } from '../../../model/merge-saved';
import { openSavedStore } from '../../../platform/saved-store';
import wtf from 'wtf_wikipedia';
import { JSDOM } from 'jsdom';
import { triples } from '../../../../tests/citing/linked-data';
import { FORMATS } from '../../../citing/formats';
import { claimCiting, smallRecord } from '../../../ui/fixtures/small-record';
import { SAVED_FORMAT_IDS } from '../../../ui/saved/saved-view';
import { savedClaim } from '../../../ui/saved/small-saved';
import { anySaved } from './any-saved';
import { csvCell } from './csv';
import { json } from './json';
import { readSavedFile } from './read-saved-file';
import { SAVED_FORMATS } from './saved-formats';
import { englishWords } from '../../../words/english';

const now = new Date('2026-11-23T08:00:00Z');
const write = (format: keyof typeof SAVED_FORMATS, claims = [savedClaim(1, { note: '=HYPERLINK("x")' })]) =>
  SAVED_FORMATS[format].write({ claims, record: smallRecord, now });

/** As the browser writes and reads a file: in UTF-8. */
const throughDisk = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

afterEach(() => vi.unstubAllGlobals());

test('what is exported as JSON is read again, sign for sign', () => {
  fc.assert(
    fc.property(anySaved, (claims) => {
      const file = throughDisk(json.write({ claims, record: smallRecord, now }));
      expect(readSavedFile(file, englishWords)).toEqual({ ok: true, claims });
    }),
  );
});

test('an import brings back what was deleted and doubles nothing, however often', async () => {
  const byId = (claims: readonly { id: string }[]) => [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  await fc.assert(
    fc.asyncProperty(anySaved, fc.nat(), async (claims, keep) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const store = openSavedStore();
      await store.merge(claims.slice(0, keep));
      for (let time = 1; time <= 2; time += 1) {
        const read = readSavedFile(json.write({ claims, record: smallRecord, now }), englishWords);
        if (!read.ok) throw new Error(read.problem);
        await store.merge(read.claims);
        expect(byId((await store.all()).claims)).toEqual(byId(claims));
      }
      store.close();
    }),
    { numRuns: 30 },
  );
});

test('merging is the same in either order of time, and adds nothing the second time', () => {
  const note = fc.constantFrom('', 'a', 'b', 'a\n\nb');
  fc.assert(
    fc.property(note, note, (one, other) => {
      const [a, b] = [
        savedClaim(1, { note: one }),
        savedClaim(1, { note: other, savedAt: '2027-01-01T00:00:00.000Z' }),
      ];
      const merged = mergeSaved(a, b);
      expect(mergeSaved(merged, b)).toEqual(merged);
      expect(mergeSaved(b, a).savedAt).toBe(a.savedAt);
      expect([one, other].every((words) => merged.note.includes(words))).toBe(true);
    }),
  );
});

const whole = JSON.parse(write('json', [savedClaim(1), savedClaim(2)])) as { claims: object[] };
const [sound, second] = whole.claims as [ReturnType<typeof savedClaim>, ReturnType<typeof savedClaim>];
const file = (claims: unknown, more: object = {}) => JSON.stringify({ ...whole, ...more, claims });

test.each([
  ['no JSON', '{"claims":', 'The file is not JSON. Choose one that was made here by “Export” as JSON.'],
  ['some other JSON', '[1]', 'holds no saved claims'],
  ['a file of a newer version', file([sound], { version: 2 }), 'newer version'],
  ['an entry that is none', file([sound, 7]), 'Entry 2, the entry: expected here: object.'],
  [
    'a field of the wrong kind',
    file([sound, { ...second, claim: { ...second.claim, citations: [{ ...second.claim.citations[0], score: 'x' }] } }]),
    'Entry 2 (“Claim 2: each town passes on forty guest…”), claim.citations.0.score: expected here: number.',
  ],
  [
    'a relation that there is not',
    file([{ ...sound, claim: { ...sound.claim, mark: 'red' } }]),
    'claim.mark: expected here: same, differs, mixed, context, silent.',
  ],
  ['a missing note', file([{ ...sound, note: undefined }]), 'note: expected here: string.'],
  ['an address that is a script', file([{ ...sound, page: { url: 'javascript:alert(1)', title: '' } }]), 'page.url: '],
  [
    'no day of the calendar',
    file([{ ...sound, savedAt: '2026-13-40T10:00:00.000Z' }]),
    'savedAt: there is no such day',
  ],
  ['an id of another claim', file([{ ...sound, id: 'x' }]), 'id: it does not belong to this page and claim.'],
])('%s is refused, with entry and field', (_what, text, problem) => {
  const read = readSavedFile(text, englishWords);
  expect(read.ok ? 'read' : read.problem).toContain(problem);
});

test('a byte order mark is no obstacle', () => {
  expect(readSavedFile(`\uFEFF${file([sound])}`, englishWords).ok).toBe(true);
});

/** A naive reader of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push(row.splice(0));
    if (end !== ',') row = [];
  }
  return rows;
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '＝1'])('%j is no formula in CSV', (text) => {
  expect(csvCell(text).replaceAll('"', '')).toBe(`'${text}`);
});

test('CSV: a row for each statement, every cell as it was, none a formula', () => {
  fc.assert(
    fc.property(anySaved, (claims) => {
      const [head, ...rows] = parseCsv(write('csv', claims));
      for (const cells of [head ?? [], ...rows]) {
        expect(cells).toHaveLength(15);
        expect(cells.every((cell) => !/^[=+\-@\t\r]/u.test(cell))).toBe(true);
      }
      const titles = new Set(rows.map(([, title]) => title?.replace(/^'/u, '')));
      for (const { page } of claims) expect(titles).toContain(page.title.replace(/^'/u, ''));
    }),
  );
});

test('CSV of a claim with two statements', () => {
  const rows = parseCsv(write('csv'));
  expect(rows.map((row) => [row[3], row[4], row[5], row[10]])).toEqual([
    ['claim', 'note', 'relation', 'outlet'],
    ['Claim 1: each town passes on forty guests', `'=HYPERLINK("x")`, 'same', 'Daily'],
    ['Claim 1: each town passes on forty guests', `'=HYPERLINK("x")`, 'differs', 'Agency'],
  ]);
});

test('Markdown has the claim, its page, its statements, the time of saving and the note', () => {
  const text = write('markdown', [savedClaim(1, { note: '# asked\n\nthe mayor' }), savedClaim(2)]);
  for (const words of [
    'Claim 1: each town',
    '[Guests go home](<https://daily.example/1>)',
    '(agency-clerk)',
    'Claim 2',
  ])
    expect(text).toContain(words);
  expect(text).toContain('Saved on 22 November 2026, 10:00 UTC.\n\n**Note**\n\n\\# asked\n\nthe mayor\n\n---\n');
});

test.each([
  ['bibtex', '@article{'],
  ['ris', 'TY  - '],
  ['csl-json', '"abstract"'],
] as const)('%s lists each statement once', (format, entry) => {
  const text = write(format, [savedClaim(1), savedClaim(2)]);
  expect(text.split(entry)).toHaveLength(3);
});

test('Web Annotations: the claim with what stands around it, the note, and a name of its own', () => {
  const quote = { exact: 'Claim 1:\n each', prefix: 'It said: ', suffix: '.', start: 9, end: 23 };
  const claims = [savedClaim(1, { note: 'ask', quote }), savedClaim(2)];
  const collection = JSON.parse(write('web-annotation', claims)) as {
    total: number;
    first: {
      items: {
        id: string;
        created: string;
        target: { 'dcterms:title'?: string; selector: object[] };
        body: object[];
      }[];
    };
  };
  const [one, other] = collection.first.items;
  expect([collection.total, one?.created]).toEqual([2, '2026-11-22T10:00:01.000Z']);
  expect(one?.target['dcterms:title']).toBe('Guests go home');
  expect(one?.target.selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'Claim 1:\n each', prefix: 'It said: ', suffix: '.' },
    { type: 'TextPositionSelector', start: 9, end: 23 },
  ]);
  expect(one?.body).toContainEqual(expect.objectContaining({ purpose: 'commenting', value: 'ask' }));
  expect(other?.target.selector[0]).not.toHaveProperty('prefix');
  expect(one?.id).not.toBe(other?.id);
});

test('every format of a single claim can be exported, each to a file of another ending', () => {
  expect(Object.keys(SAVED_FORMATS)).toEqual(expect.arrayContaining(FORMATS.map(({ id }) => id)));
  expect(Object.keys(SAVED_FORMATS)).toEqual(SAVED_FORMAT_IDS);
  const endings = Object.values(SAVED_FORMATS).map(({ ending }) => ending);
  expect(new Set(endings).size).toBe(endings.length);
});

test.each(['apa', 'mla', 'chicago'] as const)(
  '%s lists each work once, by its name, however often it is cited',
  (id) => {
    const both = { 'daily-own': 'same', 'daily-mayor': 'same', 'agency-clerk': 'differs' } as const;
    const later = savedClaim(2, { savedAt: '2026-12-24T10:00:00.000Z', claim: claimCiting(both) });
    const lines = write(id, [savedClaim(1), later])
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.includes('https://daily.example/1'))).toHaveLength(1);
    expect(lines).toEqual([...lines].sort((a, b) => a.localeCompare(b, 'en')));
    expect(lines.join()).not.toContain(':~:');
  },
);

test('Wikipedia: a template for each statement', () => {
  const templates = write('wikipedia', [savedClaim(1), savedClaim(2)])
    .trimEnd()
    .split('\n');
  const names = wtf(templates.map((text) => `Words.<ref>${text}</ref>`).join(' '))
    .references()
    .map((reference) => (reference.json() as { type: string }).type);
  expect(names).toEqual(['news', 'news']);
});

test('HTML is a page that a browser reads back sign for sign, with no element from a claim, a page or a note', () => {
  fc.assert(
    fc.property(anySaved, (claims) => {
      const { body } = new JSDOM(write('html', claims)).window.document;
      expect(body.querySelectorAll(':scope > article')).toHaveLength(claims.length);
      expect(body.querySelectorAll('script, img, style, iframe')).toHaveLength(0);
    }),
    { numRuns: 30 },
  );
  const note = '<img src=x onerror=alert(1)>\nask';
  expect(new JSDOM(write('html')).window.document.querySelector('time[datetime*=T]')?.outerHTML).toBe(
    '<time datetime="2026-11-22T10:00:01.000Z">22 November 2026, 10:00 UTC</time>',
  );
  const { body } = new JSDOM(write('html', [savedClaim(1, { note })])).window.document;
  expect(body.textContent).toContain('Claim 1: each town');
  expect([...body.querySelectorAll('p')].slice(-2).map((line) => line.textContent)).toEqual(note.split('\n'));
});

test('plain text has the claim, its page, what is cited, the time of saving and the note', () => {
  const text = write('plain', [savedClaim(1, { note: 'ask\nthe mayor' }), savedClaim(2)]);
  for (const words of ['Claim: “Claim 1: each', 'https://daily.example/1', '(agency-clerk)', 'Claim: “Claim 2'])
    expect(text).toContain(words);
  expect(text).toContain('Saved on 22 November 2026, 10:00 UTC.\n\nNote:\nask\nthe mayor\n\n--------\n');
});

test('schema.org: a claim each, with its note as a comment, read by a processor of others', async () => {
  const found = await triples(write('schema-claim', [savedClaim(1, { note: 'ask' }), savedClaim(2)]));
  expect(found.match(/<urn:x-on-record:saved:[^>]+> <[^>]+type> <http:\/\/schema.org\/Claim>/gu)).toHaveLength(2);
  expect(found).toContain('<http://schema.org/text> "ask"');
  expect(found.toLowerCase()).not.toMatch(/rating|review/u);
});

test('what an older version kept of a claim’s surroundings is exported still', () => {
  const older = savedClaim(1, { surroundings: { before: 'It said: ', after: '.' } });
  const read = readSavedFile(write('json', [older]), englishWords);
  expect(read).toEqual({ ok: true, claims: [older] });
  expect(write('web-annotation', [older])).toMatch(/"exact": "Claim 1[^}]*"prefix": "It said: ",\s+"suffix": "\."/u);
});
