/** The two JSON-LD exports, read by a processor of others. */
import { expect, it } from 'vitest';
import {
  ACCESSED,
  inventedClaim,
  inventedRecord,
  inventedSource,
  inventedStatement,
} from '../../tests/citing/invented-record';
import { triples } from '../../tests/citing/linked-data';
import type { Citation, Relation } from '../model/claim';
import { citeClaim, type CitedClaim } from './cited-claim';
import { citeStatement } from './cited-statement';
import { FORMATS, type FormatId } from './formats';
import { schemaClaim, schemaStatement } from './schema-claim';
import { annotateClaim } from './web-annotation';

const OTHER = 'other-2025-06/1';

const record = inventedRecord({
  sources: [
    inventedSource(),
    inventedSource({
      id: 'other-2025-06',
      title: { value: null, basis: 'unknown' },
      published: { value: '2025-06', basis: 'inferred' },
      url: { value: null, basis: 'unknown' },
    }),
  ],
  statements: [
    inventedStatement(),
    inventedStatement({ id: OTHER, source: 'other-2025-06', speaker: null, wording: 'They talked for two hours.' }),
  ],
});

function citation(statement: string, relation: Relation): Citation {
  return { statement, source: '', point: 'place', relation, score: 1, reasons: [] };
}

const QUOTE = { exact: 'talks lasted two hours', prefix: 'Words.\nThe 😀 ', suffix: '.\nWords.\n', start: 13, end: 35 };

const claim: CitedClaim = citeClaim(
  inventedClaim({
    citations: [citation('harbour-post-2025-06-02/1', 'differs'), citation(OTHER, 'same')],
  }),
  { url: 'https://page.example/story', title: 'A story' },
  record,
  { accessed: ACCESSED, quote: QUOTE },
);

function exported(id: FormatId): string {
  const format = FORMATS.find((each) => each.id === id);
  if (format === undefined) throw new Error(`No format ${id}`);
  return format.claim(claim);
}

it('annotates the claim on its page by quotation and by position', async () => {
  const found = await triples(exported('web-annotation'));
  expect(found).toContain('<http://www.w3.org/ns/oa#hasSource> <https://page.example/story>');
  expect(found).toContain('<http://www.w3.org/ns/oa#exact> "talks lasted two hours"');
  expect(found).toContain('<http://www.w3.org/ns/oa#prefix> "Words.\\nThe 😀 "');
  expect(found).toContain('<http://www.w3.org/ns/oa#suffix> ".\\nWords.\\n"');
  expect(found).toContain('<http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#linking>');
  expect(found).toContain('<http://www.w3.org/ns/oa#exact> "an hour at the quay"');
  expect(found).toContain('"2026-11-22T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>');
});

it('has the position as the page gave it, and none where it gave none', () => {
  const positions = (cited: CitedClaim) =>
    [annotateClaim(cited).target.selector].flat().filter(({ type }) => type === 'TextPositionSelector');
  expect(positions(claim)).toEqual([{ type: 'TextPositionSelector', start: 13, end: 35 }]);
  expect(positions({ ...claim, quote: { exact: QUOTE.exact } })).toEqual([]);
});

it('has a body for each cited statement, and one that leads to its words where it has an address', () => {
  const { body } = annotateClaim(claim);
  expect(body.map(({ type }) => type)).toEqual(['TextualBody', 'TextualBody', 'SpecificResource']);
});

it('says in schema.org’s terms who claims what where', async () => {
  const found = await triples(exported('schema-claim'));
  expect(found).toContain('<http://schema.org/Claim>');
  expect(found).toContain('<http://schema.org/headline> "Two Delegations Meet by the Water"');
  expect(found).toContain('<http://schema.org/datePublished> "2025-06-02"^^<http://schema.org/Date>');
  expect(found).toContain('<http://schema.org/jobTitle> "harbour master"');
  expect(found.toLowerCase()).not.toMatch(/rating|review/u);
});

it('gives the claim no appearance in a source that has other figures on record', () => {
  const { appearance, citation: cited } = schemaClaim(claim);
  expect(appearance.map((each) => each.hasPart?.text)).toEqual(['talks lasted two hours', 'an hour at the quay']);
  expect(appearance[1]).not.toHaveProperty('headline');
  expect(appearance[1]).not.toHaveProperty('datePublished');
  expect(appearance[1]?.description).toContain('Date inferred (June 2025).');
  expect(cited?.map(({ text }) => text)).toEqual([
    'They talked for two hours.',
    'The delegations sat down at the quay and talked for an hour.',
  ]);
});

it('names the outlet as the author where it speaks in its own voice', () => {
  const cited = citeStatement(record, OTHER, { accessed: ACCESSED });
  expect(cited && schemaStatement(cited).author).toEqual({ '@type': 'Organization', name: 'Harbour Post' });
});
