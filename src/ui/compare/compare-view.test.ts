import { describe, expect, test } from 'vitest';
import { istanbulPack } from '../../corpus/bundled';
import { indexPack } from '../../corpus/index-pack';
import { loadPack } from '../../corpus/load-pack';
import { swapParties } from '../../corpus/swap-parties';
import { compareRecord } from '../../matching/compare-record';
import type { PackRecord } from '../../model/record';
import { smallComparisons } from '../fixtures/small-comparisons';
import { smallRecord } from '../fixtures/small-record';
import { NO_FILTERS, readPlace, type Filters } from '../view/panel-place';
import { indexRecord } from '../view/record-index';
import { compareView, type ComparisonView } from './compare-view';
import { englishWords } from '../../words/english';

const loaded = loadPack(istanbulPack);
if (!loaded.ok) throw new Error('the bundled pack does not load');
const { record } = loaded;

const swap = <T>(data: T): T => swapParties(data, 'ukraine', 'russia');
const swapped = swap(record);
const compared = new Map([record, swapped].map((pack) => [pack, compareRecord(indexPack(pack))]));

const viewOf = (pack: PackRecord, filters: Partial<Filters> = {}) =>
  compareView(compared.get(pack) ?? [], { ...NO_FILTERS, ...filters }, indexRecord(pack, englishWords));

function comparisonOf(filters: Partial<Filters> = {}, pack = record): ComparisonView {
  const { comparison } = viewOf(pack, filters);
  if (comparison === null) throw new Error('no comparison');
  return comparison;
}

const small = (filters: Partial<Filters> = {}) =>
  compareView(smallComparisons, { ...NO_FILTERS, ...filters }, indexRecord(smallRecord, englishWords));
const utterances = ({ groups }: ComparisonView) => groups.flatMap((group) => group.utterances);

describe('what is compared', () => {
  test('at first, the point on which figures are worded in most ways', () => {
    expect(comparisonOf().point).toBe('young-soldiers');
  });

  test('a point and round by their address, each round with its own', () => {
    const { rounds, point, roundLabel } = comparisonOf({ point: 'bodies-number', round: '2025-07-23' });
    expect(point).toBe('bodies-number');
    expect(roundLabel).toContain('23 July 2025');
    expect(rounds.map(({ isChosen }) => isChosen)).toEqual([false, true]);
    for (const { key, place } of rounds)
      expect(readPlace(place)).toEqual({
        view: 'compare',
        filters: { ...NO_FILTERS, point: 'bodies-number', round: key },
      });
  });

  test('an unknown point or round leads to one that there is', () => {
    expect(comparisonOf({ point: 'nowhere' }).point).toBe('young-soldiers');
    expect(comparisonOf({ point: 'talks-tone', round: 'nowhere' }).point).toBe('talks-tone');
  });

  test('words find points by what was said on them and by whom', () => {
    const { found, topics, comparison } = viewOf(record, { words: 'kyslytsia civilians' });
    expect(found).toMatch(/^\d of \d+ points$/);
    expect(topics.flatMap(({ points }) => points.map(({ id }) => id))).toContain(comparison?.point);
    expect(viewOf(record, { words: 'xylophone' })).toMatchObject({ topics: [], comparison: null });
  });

  test('all points with statements can be chosen, by topic in the order of the record', () => {
    const { topics } = viewOf(record);
    const used = new Set(record.statements.map(({ point }) => point));
    expect(topics.flatMap(({ points }) => points.map(({ id }) => id))).toEqual(
      record.points.map(({ id }) => id).filter((id) => used.has(id)),
    );
  });
});

describe('the table', () => {
  test('one utterance in two outlets is one row', () => {
    const [umerov] = utterances(comparisonOf());
    expect(umerov).toMatchObject({ who: 'Rustem Umerov', shared: '2 outlets, 1 speaker', isFirst: true });
    expect(umerov?.reports.map(({ outlet, date }) => [outlet, date.stated])).toEqual([
      ['Anadolu Agency', false],
      ['Ukrainska Pravda', true],
    ]);
  });

  test('who was first is said where it tells some from others', () => {
    expect(comparisonOf({ point: 'prisoner-number', round: '2025-06-02' }).firstWords).toBe('first on record');
    expect(comparisonOf().firstWords).toBe('among the first on record');
    expect(comparisonOf({ point: 'prisoner-number', round: '2025-07-23' }).firstWords).toBeNull();
  });

  test('holds each statement once, with its place in the record', () => {
    const all = (compared.get(record) ?? []).flatMap(({ point, round }) =>
      utterances(comparisonOf({ point, round: round ?? 'not-told' })).flatMap(({ reports }) => reports),
    );
    expect(all.map(({ id }) => id).sort()).toEqual(record.statements.map(({ id }) => id).sort());
    for (const { id, place } of all) expect(readPlace(place)).toMatchObject({ view: 'record', filters: { at: id } });
  });

  test('rows of a group are in order of date, then outlet', () => {
    for (const { point, round } of compared.get(record) ?? []) {
      const { groups } = comparisonOf({ point, round: round ?? 'not-told' });
      for (const group of groups) {
        const keys = group.utterances.map(({ id }) => {
          const of = record.sources.find((source) => source.id === id.split('/')[0]);
          return `${of?.published.value ?? '9'} ${of?.outlet.name.value ?? ''}`;
        });
        expect(keys).toEqual([...keys].sort());
      }
    }
  });

  test('says which groups differ, and from which', () => {
    const { comparison } = small({ point: 'guests', round: 'spring' });
    expect(comparison?.groups.map(({ letter, heading, differs }) => [letter, heading, differs])).toEqual([
      ['A', 'On its own', 'differs from group B'],
      ['B', 'These 2 agree', 'differs from group A'],
    ]);
    expect(comparison?.variants).toContain('30 people');
  });

  test('what merely has nothing to compare does not differ', () => {
    const { groups } = comparisonOf({ point: 'bodies-number', round: '2025-06-02' });
    expect(groups.map(({ heading, differs }) => [heading, differs])).toEqual([
      ['These 4 agree', null],
      ['On its own', null],
    ]);
  });

  test('a figure of the table is drawn, in the order of the rows', () => {
    const view = comparisonOf();
    expect(view.plots.map(({ title }) => title)).toEqual(['Age in years']);
    expect(view.plots[0]?.lines.map(({ words }) => words)).toEqual(
      utterances(view).flatMap(({ figures }) => figures.map(({ amount }) => amount)),
    );
  });

  test('unlike units have drawings of their own', () => {
    expect(comparisonOf({ point: 'bodies-identified' }).plots.map(({ unit }) => unit)).toEqual(['per-cent', 'bodies']);
  });
});

test('with the parties exchanged, every comparison has the same structure, words, tallies and order', () => {
  expect(swapped).not.toEqual(record);
  for (const { point, round } of compared.get(record) ?? []) {
    const filters = { point, round: round ?? 'not-told' };
    expect(viewOf(swapped, filters)).toEqual(swap(viewOf(record, filters)));
  }
});
