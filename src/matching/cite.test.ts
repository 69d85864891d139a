import { describe, expect, it } from 'vitest';
import { record, readUnder } from '../app/test-engine';
import type { Citation, Claim, Relation } from '../model/claim';
import { markOf } from './cite';

const citation = (relation: Relation, source = 'a'): Citation => ({
  statement: `${source}/${relation}`,
  source,
  point: 'bodies-number',
  relation,
  score: 0.9,
  reasons: [],
});
const mark = (...relations: Relation[]) => markOf(relations.map((relation) => citation(relation)));

describe('markOf', () => {
  it.each<[string, Relation[]]>([
    ['silent', []],
    ['same', ['same']],
    ['same', ['same', 'other-round', 'related']],
    ['differs', ['differs']],
    ['differs', ['differs', 'other-round', 'related']],
    ['mixed', ['differs', 'same']],
    ['context', ['other-round']],
    ['context', ['related']],
  ])('is %s for %j', (expected, relations) => {
    expect(mark(...relations)).toBe(expected);
    expect(mark(...relations.reverse())).toBe(expected);
  });
});

describe('citations', () => {
  const claimOf = (sentence: string): Claim => {
    const [claim] = readUnder(sentence);
    if (!claim) throw new Error(`no claim in “${sentence}”`);
    return claim;
  };
  const SENTENCES = [
    'Each side will release at least 1,000 prisoners.',
    'Each side will release 5,000 prisoners.',
    'Russia will hand over the bodies of 6,000 soldiers.',
    'The sides agreed to exchange all seriously wounded and ill prisoners.',
    'The second round of talks was held in Istanbul on 2 June.',
  ];

  it.each(SENTENCES)('stand best first, each statement once, on a point of the claim: %s', (sentence) => {
    const { citations, points } = claimOf(sentence);
    expect(citations.length).toBeGreaterThan(0);
    const scores = citations.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(citations.map(({ statement }) => statement)).size).toBe(citations.length);
    for (const { point, score, reasons, statement, source } of citations) {
      expect(points).toContain(point);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
      expect(record.statements.find(({ id }) => id === statement)).toMatchObject({ source, point });
    }
  });

  it('put what has a value in common before what merely speaks to the point', () => {
    const { citations } = claimOf('Each side will release at least 1,000 prisoners.');
    const order = ['same', 'differs', 'other-round', 'related'];
    const places = citations.map(({ relation }) => order.indexOf(relation));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('put where a meeting was held behind what came of it', () => {
    const { points, citations } = claimOf(
      'Ukraine and Russia agreed in Istanbul on 2 June to a local ceasefire of two to three days.',
    );
    expect(points).toContain('talks-venue');
    expect(citations[0]?.point).toBe('local-ceasefire');
  });

  it('count a speaker other than the one on record among the reasons', () => {
    const { citations } = claimOf('“Each side will release at least 1,000 prisoners,” Umerov said.');
    const medinsky = citations.find(({ statement }) => statement === 'anadolu-2025-06-02/prisoner-number-medinsky');
    expect(medinsky?.reasons.join(' ')).toMatch(/Umerov.*Medinsky/u);
  });
});
