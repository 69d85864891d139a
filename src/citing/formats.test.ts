import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  ACCESSED,
  citeInvented,
  inventedClaim,
  inventedRecord,
  inventedSource,
  inventedStatement,
} from '../../tests/citing/invented-record';
import { Relation } from '../model/claim';
import { Source, Speaker, Statement, type PackRecord } from '../model/record';
import { citeClaim } from './cited-claim';
import { citeStatement, type CitedStatement } from './cited-statement';
import { FORMATS } from './formats';

/** Of each outlet two statements, in an order that is not the one to be shown. */
function manyStatements(): PackRecord {
  const dates = ['2025-07', null, '2025-06-02'];
  const sources = dates.map((value, index) =>
    inventedSource({ id: `source-${index}`, published: { value, basis: 'document' } }),
  );
  const statements = sources.flatMap(({ id: source }) =>
    [1, 2].map((sentence) => inventedStatement({ id: `${source}/${sentence}`, source, sentence })),
  );
  return inventedRecord({ sources, statements });
}

function claimOn(record: PackRecord) {
  const citations = record.statements.map(({ id, source }, index) => ({
    statement: id,
    source,
    point: 'place',
    relation: Relation.options[3 - (index % 2)] ?? 'related',
    score: 1,
    reasons: [],
  }));
  return citeClaim(inventedClaim({ citations }), { url: 'https://page.example/', title: 'T' }, record, {
    accessed: ACCESSED,
  });
}

describe('the formats', () => {
  it('have each their own name', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map(({ label }) => label)).size).toBe(FORMATS.length);
  });

  it.each(FORMATS)('$id has outlet, title, year, address and the day of access', ({ statement }) => {
    const text = statement(citeInvented());
    for (const part of ['Harbour Post', 'Two Delegations Meet by the Water', '2025', '2026', '22'])
      expect(text).toContain(part);
    expect(text).toContain('https://harbour.example/2025/06/two-delegations');
  });

  it.each(FORMATS)('$id prints no empty field', ({ statement, claim, rich }) => {
    const missing = { value: null, basis: 'unknown' } as const;
    const { outlet } = inventedSource();
    const source = {
      outlet: { ...outlet, name: missing, kind: missing },
      title: missing,
      published: missing,
      url: missing,
    };
    const cited = citeInvented(source);
    const empty = claimOn(inventedRecord({ statements: [] }));
    for (const text of [statement(cited), claim(empty), rich?.statement(cited) ?? '']) {
      expect(text).not.toMatch(/undefined|NaN|\[object|null| {2},|"",/u);
    }
  });

  it.each(FORMATS)('$id uses no word that judges', ({ statement, claim, label }) => {
    const words = `${label} ${statement(citeInvented())} ${claim(claimOn(manyStatements()))}`.toLowerCase();
    expect(words).not.toMatch(
      /\b(?:true|false|right|wrong|correct|incorrect|lie|fake|misleading|myth|debunked|propaganda|disinformation|bias|verdict|contradicts|rating)\b/u,
    );
  });
});

describe('a claim with its citations', () => {
  it('groups by relation, then orders by date; what has no date comes last', () => {
    const { groups } = claimOn(manyStatements());
    expect(groups.map(({ relation }) => relation)).toEqual(['other-round', 'related']);
    expect(groups.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ['source-2/2', 'source-0/2', 'source-1/2'],
      ['source-2/1', 'source-0/1', 'source-1/1'],
    ]);
  });

  it.each(['apa', 'mla', 'chicago'])('lists a work once in %s, however many of its statements are cited', (id) => {
    const format = FORMATS.find((each) => each.id === id);
    const list = format?.claim(claimOn(manyStatements())).trim().split('\n') ?? [];
    expect(list).toHaveLength(3);
    expect([...list].sort((a, b) => a.localeCompare(b, 'en'))).toEqual(list);
  });

  it.each(['wikipedia', 'bibtex', 'ris'])('has an entry for each statement in %s', (id) => {
    const text = FORMATS.find((each) => each.id === id)?.claim(claimOn(manyStatements())) ?? '';
    expect(text.match(/\{\{cite news|^@article|^TY {2}-/gmu)).toHaveLength(6);
  });
});

const PACK = path.resolve('assets/packs/istanbul-2025');

const read = <T extends z.core.$ZodType>(file: string, schema: T) =>
  z.parse(z.array(schema), JSON.parse(readFileSync(path.join(PACK, file), 'utf8')));

describe.skipIf(!existsSync(path.join(PACK, 'statements.json')))('the bundled record', () => {
  function bundled(): CitedStatement[] {
    const record = {
      sources: read('sources.json', Source),
      speakers: read('speakers.json', Speaker),
      statements: read('statements.json', Statement),
    };
    return record.statements
      .map(({ id }) => citeStatement(record, id, { accessed: ACCESSED }))
      .filter((cited) => cited !== null);
  }

  it.each(FORMATS)('is cited in $id, each headline or its absence, each address', ({ id, statement }) => {
    const all = bundled();
    expect(all.length).toBeGreaterThan(0);
    for (const cited of all) {
      const text = statement(cited);
      expect(text).toContain(cited.url);
      expect(text).toContain(cited.outlet);
      if (cited.title !== null) expect(text).toContain(id === 'plain' ? `“${cited.title}”` : cited.title.slice(0, 12));
      else expect(text).toMatch(/headline not on record/iu);
    }
  });
});
