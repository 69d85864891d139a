import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { istanbulPack } from '../corpus/bundled';
import { indexPack } from '../corpus/index-pack';
import { loadPack } from '../corpus/load-pack';
import { swapParties } from '../corpus/swap-parties';
import type { PointComparison } from '../model/comparison';
import type { PackRecord } from '../model/record';
import { compareRecord } from './compare-record';
import { compareStatements, type Comparable } from './compare-statements';

const loaded = loadPack(istanbulPack);
if (!loaded.ok) throw new Error('the bundled pack does not load');
const { record } = loaded;

const compare = (pack: PackRecord): PointComparison[] => compareRecord(indexPack(pack));

function comparisonOn(point: string, round: string): PointComparison {
  const found = compare(record).find((comparison) => comparison.point === point && comparison.round === round);
  if (!found) throw new Error(`nothing on ${point} in ${round}`);
  return found;
}

const UP = 'ukrainska-pravda-2025-06-02';

describe('compareRecord on the bundled pack', () => {
  it('keeps apart who says what of the age of young soldiers', () => {
    const { rows, tally } = comparisonOn('young-soldiers', '2025-06-02');
    const ages = rows.flatMap(({ speaker, figures: [age], appearances }) =>
      age ? [[speaker, age.min, age.max, age.qualifier, appearances.map(({ outlet }) => outlet).join(', ')]] : [],
    );
    expect(ages).toEqual([
      ['umerov', 18, 25, 'range', 'Anadolu Agency, Ukrainska Pravda'],
      ['medinsky', 18, 25, 'range', 'Anadolu Agency'],
      ['medinsky', null, 25, 'up-to', 'Anadolu Agency'],
      ['both-sides', 18, 25, 'range', 'Novonicle'],
      [null, null, 25, 'under', 'The Moscow Times'],
    ]);
    expect(tally).toMatchObject({ outlets: 4, speakers: 6 });
  });

  it('finds that all of these ages end at 25', () => {
    const { groups, differences } = comparisonOn('young-soldiers', '2025-06-02');
    expect(groups).toHaveLength(1);
    expect(differences).toEqual([]);
  });

  it('still tells the wordings of the age apart', () => {
    const { variants } = comparisonOn('young-soldiers', '2025-06-02');
    expect(variants.map(({ figures: [age], rows }) => [age?.min, age?.max, age?.qualifier, rows.length])).toEqual([
      [18, 25, 'range', 3],
      [null, 25, 'up-to', 1],
      [null, 25, 'under', 1],
    ]);
  });

  it('joins groups that a later row bridges, in the order of the rows', () => {
    const { groups } = comparisonOn('delegations', '2025-06-02');
    expect(groups[0]).toEqual([
      'anadolu-2025-06-02/delegations',
      `${UP}/delegations`,
      'novonicle-2025-06-03/delegations',
    ]);
  });

  it('puts each row into one group, and no two that part into one', () => {
    for (const { rows, groups, differences } of compare(record)) {
      expect(groups.flat().sort()).toEqual(rows.map(({ id }) => id).sort());
      for (const group of groups)
        for (const [a, b] of differences) expect(group.includes(a) && group.includes(b)).toBe(false);
    }
  });

  it('collapses one briefing in two outlets, and no two speakers', () => {
    const { rows } = comparisonOn('bodies-number', '2025-06-02');
    const umerov = rows.find(({ speaker }) => speaker === 'umerov');
    expect(umerov?.appearances.map(({ statement }) => statement)).toEqual([
      'anadolu-2025-06-02/bodies-number-umerov',
      `${UP}/bodies-number-umerov`,
    ]);
    expect(umerov?.appearances.map(({ via }) => via)).toEqual([[], ['European Pravda']]);
    for (const { rows: all } of compare(record))
      for (const { appearances, speaker } of all)
        for (const { statement } of appearances)
          expect(record.statements.find(({ id }) => id === statement)?.speaker).toBe(speaker);
  });

  it('fits 6,000 a side, 12,000 together and one side’s 6,000 into one group', () => {
    const { groups, rows } = comparisonOn('bodies-number', '2025-06-02');
    const withFigures = rows.filter(({ figures }) => figures.length > 0).map(({ id }) => id);
    expect(groups.find((group) => group.length > 1)).toEqual(withFigures);
  });

  it('keeps rounds apart: 1,000 in June, 1,200 in July', () => {
    const first = ({ rows }: PointComparison) => [...new Set(rows.map(({ figures: [figure] }) => figure?.min))];
    expect(first(comparisonOn('prisoner-number', '2025-06-02'))).toEqual([1000]);
    expect(first(comparisonOn('prisoner-number', '2025-07-23'))).toEqual([1200]);
  });

  it('tells who said it first, and leaves ties as they are', () => {
    const { rows } = comparisonOn('prisoner-number', '2025-06-02');
    expect(rows.filter(({ isFirst }) => isFirst).map(({ id }) => id)).toEqual([
      'anadolu-2025-06-02/prisoner-number-medinsky',
    ]);
    const deal = comparisonOn('deal-reached', '2025-06-02').rows.filter(({ isFirst }) => isFirst);
    expect(new Set(deal.map(({ appearances: [at] }) => at?.outlet))).toEqual(
      new Set(['Anadolu Agency', 'Ukrainska Pravda']),
    );
  });

  it('holds every statement once', () => {
    const all = compare(record).flatMap(({ rows }) => rows.flatMap(({ appearances }) => appearances));
    expect(all.map(({ statement }) => statement).sort()).toEqual(record.statements.map(({ id }) => id).sort());
  });

  it('finds no difference between statements of one speaker', () => {
    for (const { rows, differences } of compare(record)) {
      const speakerOf = new Map(rows.map(({ id, speaker }) => [id, speaker]));
      for (const [a, b] of differences) expect(speakerOf.get(a) ?? a).not.toBe(speakerOf.get(b) ?? b);
    }
  });
});

describe('compareRecord on changed records', () => {
  const change = (id: string, more: Partial<PackRecord['statements'][number]>): PackRecord => ({
    ...record,
    statements: record.statements.map((statement) => (statement.id === id ? { ...statement, ...more } : statement)),
  });
  const on = (pack: PackRecord, point: string) =>
    compare(pack).find((comparison) => comparison.point === point && comparison.round === '2025-06-02');

  it('lists the pairs that part when a number differs', () => {
    const id = 'moscow-times-2025-06-10/bodies-number';
    const figures = [{ min: 5000, max: 5000, qualifier: 'exact', unit: 'bodies', scope: 'each' } as const];
    const differences = on(change(id, { figures: [...figures] }), 'bodies-number')?.differences ?? [];
    expect(differences.length).toBeGreaterThan(2);
    expect(differences.every((pair) => pair.includes(id))).toBe(true);
    expect(on(change(id, { figures: [...figures] }), 'bodies-number')?.groups).toContainEqual([id]);
  });

  it('does not collapse two reports of one briefing that give other numbers', () => {
    const id = `${UP}/bodies-number-umerov`;
    const figures = [{ min: 5000, max: 5000, qualifier: 'exact', unit: 'bodies', scope: 'each' } as const];
    const rows = on(change(id, { figures: [...figures] }), 'bodies-number')?.rows ?? [];
    expect(rows.filter(({ speaker }) => speaker === 'umerov')).toHaveLength(2);
  });

  it('does not know which came first of a month and one of its days', () => {
    const month = { value: '2025-06', basis: 'inferred' } as const;
    const sources = record.sources.map((source) =>
      source.id === 'moscow-times-2025-06-10' ? { ...source, published: month } : source,
    );
    const rows = on({ ...record, sources }, 'bodies-number')?.rows ?? [];
    expect(rows.find(({ id }) => id === 'moscow-times-2025-06-10/bodies-number')?.isFirst).toBe(true);
  });

  it('does not depend on the order of the statements', () => {
    const shuffled = fc.shuffledSubarray(record.statements, { minLength: record.statements.length });
    fc.assert(
      fc.property(shuffled, (statements) => {
        expect(compare({ ...record, statements })).toEqual(compare(record));
      }),
      { numRuns: 20 },
    );
  });
});

describe('compareStatements', () => {
  const statement = (more: Partial<Comparable>): Comparable => ({
    kind: 'agreed',
    negated: false,
    figures: [],
    terms: {},
    ...more,
  });
  const children = (n: number, from: string) =>
    statement({ figures: [{ min: n, max: n, qualifier: 'exact', unit: 'children', scope: 'one', from }] });

  it.each<[string, Comparable, Comparable, string]>([
    ['nothing but the point', statement({}), statement({}), 'same'],
    ['nothing but the point, denied', statement({}), statement({ negated: true }), 'differs'],
    ['a value beside none', statement({ terms: { city: ['istanbul'] } }), statement({}), 'unlike'],
    ['another city', statement({ terms: { city: ['a'] } }), statement({ terms: { city: ['b'] } }), 'differs'],
    ['other partners', statement({ terms: { partner: ['a'] } }), statement({ terms: { partner: ['b'] } }), 'unlike'],
    [
      'a shared partner',
      statement({ terms: { partner: ['a'] } }),
      statement({ terms: { partner: ['b', 'a'] } }),
      'same',
    ],
    ['an agreement and an offer', children(5, 'north'), { ...children(5, 'north'), kind: 'proposed' }, 'unlike'],
    ['an agreement and what is expected', children(5, 'north'), { ...children(5, 'north'), kind: 'expected' }, 'same'],
    ['each side’s own number', children(5, 'north'), children(9, 'south'), 'unlike'],
    ['one side’s number, twice', children(5, 'north'), children(9, 'north'), 'differs'],
    [
      'another stage',
      statement({ terms: { stage: ['first'], date: ['2025-06-09'] } }),
      statement({ terms: { stage: ['second'], date: ['2025-06-10'] } }),
      'unlike',
    ],
    [
      'another actor',
      statement({ actor: 'north', terms: { answer: ['awaited'] } }),
      statement({ actor: 'south', terms: { answer: ['awaited'] } }),
      'differs',
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(compareStatements(a, b)).toBe(expected);
    expect(compareStatements(b, a)).toBe(expected);
  });
});

describe('the swap of the parties', () => {
  const swap = <T>(data: T): T => swapParties(data, 'ukraine', 'russia');

  it('is its own inverse and does change the record', () => {
    expect(swap(swap(record))).toEqual(record);
    expect(swap(record)).not.toEqual(record);
  });

  it('gives the same structure, tallies and order', () => {
    expect(compare(swap(record))).toEqual(swap(compare(record)));
  });
});
