import { describe, expect, it } from 'vitest';
import type { PackRecord } from '../model/record';
import { istanbulCoverage, istanbulPack } from './bundled';
import { Coverage, coverageGaps, coverageOf } from './coverage';
import { coverageTable } from './coverage-table';
import { loadPack, type RawPack } from './load-pack';
import { describeProblem } from './pack-problem';
import { testPack } from './test-pack';

function load(raw: RawPack): PackRecord {
  const loaded = loadPack(raw);
  if (!loaded.ok) throw new Error('the pack does not load');
  return loaded.record;
}

const coverage = (more: Partial<Coverage['sources'][number]> = {}): Coverage => ({
  sources: [{ id: 'daily-1', sentences: 2, points: ['apples'], reasons: { '1': 'Headline.' }, ...more }],
});

const gaps = (more: Partial<Coverage['sources'][number]>): string[] =>
  coverageGaps(load(testPack()), coverage(more)).map(describeProblem);

describe('coverageGaps', () => {
  it('finds none where each sentence has statements or a reason', () => {
    expect(gaps({})).toEqual([]);
  });

  it.each<[string, Partial<Coverage['sources'][number]>, string]>([
    ['a sentence left out', { sentences: 3 }, 'coverage.json › daily-1 › sentence 3: has neither'],
    ['a reason beside statements', { reasons: { '1': 'Headline.', '2': 'Heading.' } }, 'sentence 2: has both'],
    ['a statement beyond the end', { sentences: 1 }, 'sentence 2: is beyond the last sentence'],
    ['a reason beyond the end', { reasons: { '1': 'Headline.', '9': 'Notice.' } }, 'sentence 9: is beyond'],
    ['a point without a statement', { points: ['apples', 'pears'] }, 'points.pears: has no statement'],
    ['a source left out', { id: 'daily-2' }, 'coverage.json › daily-1: the source is missing here'],
  ])('finds %s', (_name, more, expected) => {
    expect(gaps(more).some((line) => line.includes(expected))).toBe(true);
  });
});

describe('the bundled record', () => {
  const record = load(istanbulPack);
  const bundled = Coverage.parse(istanbulCoverage);

  it('has no gap, on 70 pairs of source and point', () => {
    expect(coverageGaps(record, bundled).map(describeProblem)).toEqual([]);
    expect(bundled.sources.flatMap(({ points }) => points)).toHaveLength(70);
  });

  it('accounts for every statement once', () => {
    const ids = coverageOf(record, bundled).flatMap(({ sentences }) => sentences.flatMap((s) => s.statements));
    expect([...ids].sort()).toEqual(record.statements.map(({ id }) => id).sort());
  });
});

describe('coverageTable', () => {
  it('shows each sentence by its number, with statements or the reason', () => {
    const table = coverageTable(load(testPack()), coverage());
    expect(table).toContain('2 statements from 1 source, on 1 pair of source and point.');
    expect(table).toContain('| 1 | – | Headline. |');
    expect(table).toContain('| 2 | `apples`, `apples-mayor` |  |');
  });

  it('says that a headline or a date is missing', () => {
    const raw = testPack();
    const sources = raw.sources.map((source) => ({
      ...source,
      title: { value: null, basis: 'unknown' },
      published: { value: null, basis: 'unknown' },
    }));
    expect(coverageTable(load({ ...raw, sources }), coverage())).toContain(
      '## The Daily, date unknown: the text has no headline',
    );
  });
});
