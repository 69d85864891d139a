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

test('only what occurs can be chosen', () => {
  const { choices } = panelPageView(claims, NO_FILTERS, index);
  expect(choices.speakers.map(({ id }) => id)).toEqual(['clerk']);
  expect(choices.outlets.map(({ label }) => label)).toEqual(['Agency', 'Daily']);
});

test('a place survives being written into an address', () => {
  const id = fc.option(fc.stringMatching(/^[a-z0-9-]+$/u), { nil: null });
  const filters = fc.record({
    words: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    relation: fc.constantFrom(...RELATIONS, null),
    topic: id,
    point: id,
    outlet: id,
    speaker: id,
    round: id,
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
  expect(readPlace('#nowhere?relation=worse')).toEqual({ view: 'page', filters: NO_FILTERS });
});
