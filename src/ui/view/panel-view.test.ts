import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimCiting, smallRecord } from '../fixtures/small-record';
import { panelPageView } from './panel-page-view';
import { GROUPINGS, NO_FILTERS, PANEL_VIEWS, readPlace, writePlace } from './panel-place';
import { panelRecordView, recordStatements } from './panel-record-view';
import { indexRecord } from './record-index';
import { RELATIONS } from './words';
import { englishWords } from '../../words/english';

const index = indexRecord(smallRecord, englishWords);
const claims = [
  claimCiting({ 'daily-own': 'same', 'agency-clerk': 'differs' }),
  claimCiting({ 'daily-pears': 'related' }, { id: 'claim-2', points: ['pears'], text: 'There are pears.' }),
];
const numbers = (filters: Partial<typeof NO_FILTERS>) =>
  panelPageView(claims, { ...NO_FILTERS, ...filters }, index).claims.map(({ number }) => number);
const all = recordStatements(index);
const statements = (filters: Partial<typeof NO_FILTERS>) =>
  panelRecordView(all, { ...NO_FILTERS, ...filters }, index).groups.flatMap(({ statements: list }) =>
    list.map(({ id }) => id),
  );

test('claims keep the number they have on the page when others are filtered away', () => {
  expect(numbers({})).toEqual([1, 2]);
  expect(numbers({ topic: 'food' })).toEqual([2]);
  expect(numbers({ relation: 'differs' })).toEqual([1]);
  expect(numbers({ words: 'pear' })).toEqual([2]);
});

test('where no claim passes, it is said what the record covers and until when', () => {
  const nothing = (filters: Partial<typeof NO_FILTERS>) =>
    panelPageView(claims, { ...NO_FILTERS, ...filters }, index).nothing;
  expect(nothing({ words: 'nowhere' })).toContain(`covers: ${smallRecord.scope} On record until May 2025`);
  expect(nothing({ words: 'pear' })).toBeNull();
});

test('filters of citations must meet in one citation', () => {
  expect(numbers({ relation: 'differs', speaker: 'clerk' })).toEqual([1]);
  expect(numbers({ relation: 'same', speaker: 'clerk' })).toEqual([]);
});

test('statements are found by words, outlet, speaker and round', () => {
  expect(statements({})).toHaveLength(smallRecord.statements.length);
  expect(statements({ words: 'GUESTS mayor' })).toEqual(['daily-mayor', 'herald-mayor']);
  expect(statements({ outlet: 'herald', round: 'summer' })).toEqual(['herald-summer']);
  expect(statements({ speaker: 'clerk' })).toEqual(['agency-clerk']);
});

test('statements are filtered by first and last day, with the others and the words', () => {
  const days = ['2025-04-30', '2025-05-01', '2025-05-02'];
  const dated = all.map((statement, at) => ({ ...statement, published: days[at % days.length] ?? '' }));
  const found = (filters: Partial<typeof NO_FILTERS>) =>
    panelRecordView(dated, { ...NO_FILTERS, ...filters }, index).groups.flatMap(({ statements: list }) => list);
  const publishedIn = (filters: Partial<typeof NO_FILTERS>) =>
    [...new Set(found(filters).map(({ published }) => published))].sort();
  expect(publishedIn({ from: '2025-05-01' })).toEqual(days.slice(1));
  expect(publishedIn({ to: '2025-05-01' })).toEqual(days.slice(0, 2));
  expect(publishedIn({ from: '2025-05-01', to: '2025-05-01' })).toEqual(days.slice(1, 2));
  expect(publishedIn({ from: '2025-05-02', to: '2025-05-01' })).toEqual([]);
  const both = found({ to: '2025-05-01', words: 'guests' });
  expect(both).toEqual(found({ words: 'guests' }).filter(({ published }) => published <= '2025-05-01'));
  expect(both.length).toBeGreaterThan(0);
});

test('what is known by its month alone passes where any of its days does, and what has no date only where none is asked', () => {
  const [one] = all;
  if (one === undefined) throw new Error('no statement');
  const shown = (published: string, filters: Partial<typeof NO_FILTERS>) =>
    panelRecordView([{ ...one, published }], { ...NO_FILTERS, ...filters }, index).groups.length > 0;
  expect(shown('2025-06', { from: '2025-06-20', to: '2025-06-21' })).toBe(true);
  expect(shown('2025-06', { from: '2025-07-01' })).toBe(false);
  expect(shown('2025-06', { to: '2025-05-31' })).toBe(false);
  expect(shown('', { to: '2025-05-31' })).toBe(false);
  expect(shown('', {})).toBe(true);
});

test('only what occurs can be chosen', () => {
  const { choices } = panelPageView(claims, NO_FILTERS, index);
  expect(choices.speakers.map(({ id }) => id)).toEqual(['clerk']);
  expect(choices.outlets.map(({ label }) => label)).toEqual(['Agency', 'Daily']);
});

test('a place survives being written into an address', () => {
  const id = fc.option(fc.string({ unit: fc.constantFrom(...'az09-'), minLength: 1 }), { nil: null });
  const day = fc.option(fc.constantFrom('2025-06-02', '2026-11-22'), { nil: null });
  const filters = fc.record({
    words: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    relation: fc.constantFrom(...RELATIONS, null),
    topic: id,
    point: id,
    outlet: id,
    speaker: id,
    round: id,
    from: day,
    to: day,
    by: fc.constantFrom(...GROUPINGS, null),
    at: id,
  });
  fc.assert(
    fc.property(fc.record({ view: fc.constantFrom(...PANEL_VIEWS), filters }), (place) => {
      expect(readPlace(writePlace(place))).toEqual(place);
    }),
  );
});

test('an address that is none leads to the page', () => {
  expect(readPlace('#nowhere?relation=worse&from=June')).toEqual({ view: 'page', filters: NO_FILTERS });
});
