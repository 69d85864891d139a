import { expect, test } from 'vitest';
import { istanbulPack } from '../../corpus/bundled';
import { loadPack } from '../../corpus/load-pack';
import { swapParties } from '../../corpus/swap-parties';
import type { PackRecord } from '../../model/record';
import { smallRecord } from '../fixtures/small-record';
import { NO_FILTERS, readPlace, type Filters } from '../view/panel-place';
import { indexRecord } from '../view/record-index';
import { timelineView } from './timeline-view';
import { englishWords } from '../../words/english';

const loaded = loadPack(istanbulPack);
if (!loaded.ok) throw new Error('the bundled pack does not load');
const { record } = loaded;

const viewOf = (pack: PackRecord, filters: Partial<Filters> = {}) =>
  timelineView({ ...NO_FILTERS, ...filters }, indexRecord(pack, englishWords));
const markOf = (id: string, filters: Partial<Filters> = {}) => {
  const mark = viewOf(record, filters).marks.find((one) => one.id === id);
  if (mark === undefined) throw new Error(`no mark ${id}`);
  return mark;
};

test('where nothing passes, it is said what the record covers', () => {
  expect(viewOf(record, { words: 'nowhere' }).nothing).toContain(record.scope);
  expect(viewOf(record).nothing).toBeNull();
});

test('rounds, named days and publications stand in order of time', () => {
  const { marks } = viewOf(record);
  expect(marks.map(({ id }) => id)).toEqual([
    'round/2025-05-16',
    'round/2025-06-02',
    'source/anadolu-2025-06-02',
    'source/ukrainska-pravda-2025-06-02',
    'source/novonicle-2025-06-03',
    'named/exchange-stage/2025-06-10',
    'source/moscow-times-2025-06-10',
    'named/leaders-meeting/2025-06-20--2025-06-30',
    'source/gaze-2025-07',
    'round/2025-07-23',
  ]);
  const middles = marks.filter(({ isLong }) => !isLong).map(({ from }) => from);
  expect(middles).toEqual([...middles].sort((a, b) => a - b));
});

test('the spoken name of a mark begins with what is seen of it', () => {
  for (const { spoken, label } of viewOf(record).marks) expect(spoken.startsWith(label.text)).toBe(true);
  expect(markOf('source/novonicle-2025-06-03').spoken).toBe(
    'Novonicle · 24 statements. Published: Novonicle (headline not on record), 3 June 2025',
  );
});

test('an inferred date is marked as such, a stated one is not', () => {
  expect(markOf('source/anadolu-2025-06-02').date.stated).toBe(false);
  expect(markOf('source/novonicle-2025-06-03').date.stated).toBe(true);
  expect(viewOf(record).hasInferred).toBe(true);
});

test('a month is a length of time, a day is not', () => {
  const { from, to, isLong } = markOf('source/gaze-2025-07');
  expect(isLong).toBe(true);
  expect(to).toBeGreaterThan(from);
  expect(markOf('source/novonicle-2025-06-03').isLong).toBe(false);
});

test('nothing stands after the last day of the record, which is drawn', () => {
  const { until, marks, ticks } = viewOf(record);
  expect(until.label).toBe('On record until July 2025');
  expect(until.at).toBeLessThan(100);
  for (const { to } of marks) expect(to).toBeLessThanOrEqual(until.at);
  for (const { at } of ticks) expect(at).toBeLessThan(until.at);
});

test('the calendar names the year once', () => {
  expect(viewOf(record).ticks.map(({ label }) => label)).toEqual(['Jun 2025', 'Jul']);
});

test('what lies after the last day of the record is drawn there', () => {
  const { until, marks } = viewOf({ ...record, until: '2025-06' });
  expect(Math.max(...marks.map(({ to }) => to))).toBeGreaterThan(until.at);
});

test('every statement of a known date belongs to the mark of its source', () => {
  const { marks } = viewOf(record);
  const counted = marks.filter(({ kind }) => kind === 'publication').map(({ counted: words }) => parseInt(words, 10));
  expect(counted.reduce((a, b) => a + b, 0)).toBe(record.statements.length);
});

test('a chosen mark lists its statements with their places in the record', () => {
  const id = 'named/exchange-stage/2025-06-10';
  const { chosen } = viewOf(record, { at: id });
  expect(chosen?.mark.id).toBe(id);
  expect(chosen?.points.flatMap(({ statements }) => statements)).toHaveLength(3);
  expect(chosen?.points.every(({ isOpen }) => isOpen)).toBe(true);
  for (const { id: statement, place } of chosen?.points.flatMap(({ statements }) => statements) ?? [])
    expect(readPlace(place)).toMatchObject({ view: 'record', filters: { at: statement } });
  expect(viewOf(record, { at: 'nowhere' }).chosen).toBeNull();
});

test('many statements are folded by point, none is lost', () => {
  const points = viewOf(record, { at: 'round/2025-06-02' }).chosen?.points ?? [];
  const number = record.statements.filter(({ round }) => round === '2025-06-02').length;
  expect(points.every(({ isOpen }) => !isOpen)).toBe(true);
  expect(points.flatMap(({ statements }) => statements)).toHaveLength(number);
});

test('filters leave the marks where they are and count what is left', () => {
  const filters = { speaker: 'zelensky', at: 'source/moscow-times-2025-06-10' };
  const [all, some] = [viewOf(record), viewOf(record, filters)];
  expect(some.marks.map(({ id, from, y }) => [id, from, y])).toEqual(all.marks.map(({ id, from, y }) => [id, from, y]));
  expect(markOf('source/ukrainska-pravda-2025-06-02', filters).isEmpty).toBe(true);
  const left = some.chosen?.points.flatMap(({ statements }) => statements.map(({ chain }) => chain)) ?? [];
  expect(left.length).toBeGreaterThan(0);
  for (const chain of left) expect(chain).toContain('Zelensky');
  expect(readPlace(markOf('round/2025-06-02', filters).place).filters).toEqual({
    ...NO_FILTERS,
    speaker: 'zelensky',
    at: 'round/2025-06-02',
  });
});

test('a record without dates is empty but for its end', () => {
  const bare = { ...smallRecord, rounds: [], sources: [], statements: [] };
  expect(viewOf(bare)).toMatchObject({ marks: [], lanes: [], chosen: null });
  expect(Number.isFinite(viewOf(bare).until.at)).toBe(true);
});

test('with the parties exchanged, the timeline has the same structure, words, tallies and order', () => {
  const swap = <T>(data: T): T => swapParties(data, 'ukraine', 'russia');
  for (const { id } of viewOf(record).marks)
    expect(viewOf(swap(record), { at: id })).toEqual(swap(viewOf(record, { at: id })));
});
