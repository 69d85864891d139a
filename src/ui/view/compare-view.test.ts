import { expect, test } from 'vitest';
import { smallRecord } from '../fixtures/small-record';
import { compareView } from './compare-view';
import { NO_FILTERS } from './panel-place';
import { plotScale } from './plot-view';
import { indexRecord } from './record-index';
import { timelineView } from './timeline-view';

const index = indexRecord(smallRecord);
const compare = (point: string | null) => {
  const view = compareView({ ...NO_FILTERS, point }, index);
  if (view === null) throw new Error('the small record is not empty');
  return view;
};

test('without a choice, the point with most figures is compared; an unknown one is no choice', () => {
  expect(compare(null).point.id).toBe('guests');
  expect(compare('nowhere').point.id).toBe('guests');
});

test('rounds are never mixed', () => {
  expect(compare('guests').rounds.map(({ label }) => label)).toEqual(['Spring meeting', 'Summer meeting']);
});

test('a column is a figure, from the least; it counts voices and names who printed it first', () => {
  const columns = compare('guests').rounds[0]?.columns;
  expect(columns?.map(({ amount, voices, first }) => [amount, voices, first])).toEqual([
    ['30 people', '1 outlet, 1 speaker', 'Agency'],
    ['40 people', '2 outlets, 1 speaker', 'Daily, Herald'],
  ]);
});

test('one utterance has one number, wherever it is printed', () => {
  const sayings = compare('guests').rounds[0]?.rows.flatMap(({ outlet, cells }) =>
    cells.flat().map(({ who, utterance }) => [outlet, who, utterance]),
  );
  expect(sayings).toEqual([
    ['Agency', 'Bob Clerk', null],
    ['Daily', 'Ann Mayor', 1],
    ['Daily', 'in its own voice', null],
    ['Herald', 'Ann Mayor', 1],
  ]);
});

test('a point without figures lists its statements', () => {
  const [round] = compare('pears').rounds;
  expect(round?.columns).toEqual([]);
  expect(round?.others.map(({ id }) => id)).toEqual(['daily-pears']);
});

const figure = { min: 10, max: 10, qualifier: 'exact', unit: 'people', scope: 'open' } as const;

test('on a plot greater numbers stand further, and what is open runs to the end', () => {
  const scale = plotScale([figure, { ...figure, min: 20, max: null }, { ...figure, min: null, max: 15 }]);
  const [exact, atLeast, upTo] = scale?.marks ?? [];
  expect(exact?.from).toBe(exact?.to);
  expect(exact?.from).toBeLessThan(atLeast?.from ?? 0);
  expect(atLeast).toMatchObject({ to: 100, openEnd: true, openStart: false });
  expect(upTo).toMatchObject({ from: 0, openStart: true, openEnd: false });
});

test('the timeline goes by date; a date known by its month stands at the end of it', () => {
  const { events } = timelineView(index);
  expect(events.map(({ title }) => title)).toEqual(['Spring meeting', 'Daily', 'Herald', 'Agency']);
  expect(events.find(({ title }) => title === 'Herald')?.stated).toBe(false);
});

test('places on the timeline are within its line, and the record ends on it', () => {
  const { events, until } = timelineView(index);
  for (const { from, to } of events) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(100);
  }
  expect(until).toEqual({ label: 'On record until May 2025', at: 100 });
});
