import { expect, test } from 'vitest';
import { smallRecord } from '../fixtures/small-record';
import { NO_FILTERS, readPlace, type Filters } from '../view/panel-place';
import { indexRecord } from '../view/record-index';
import { savedView, type SavedState } from './saved-view';
import { savedClaim } from './small-saved';
import { englishWords } from '../../words/english';

const index = indexRecord(smallRecord, englishWords);
const one = savedClaim(1, {
  note: 'Ask the mayor about Čiragan',
  page: { url: 'https://daily.example/1', title: 'A walk in town' },
});
const two = savedClaim(2, { page: { url: 'https://www.herald.example/pears', title: '' } });
const nothing: SavedState = {
  claims: [],
  unreadable: 0,
  limit: 50,
  deleted: null,
  message: null,
  focus: null,
};
const view = (filters: Partial<Filters> = {}, state: Partial<SavedState> = {}) =>
  savedView({ ...nothing, claims: [one, two], ...state }, { ...NO_FILTERS, ...filters }, index);
const shown = (filters: Partial<Filters>) => view(filters).items.map(({ saved }) => saved);

test('newest first, and each knows where the focus goes when it is deleted', () => {
  expect(view().items.map(({ saved, next, neighbour }) => [saved, next, neighbour])).toEqual([
    [two.id, one.id, one.id],
    [one.id, null, two.id],
  ]);
  expect(view({}, { claims: [one] }).items[0]?.neighbour).toBeNull();
});

test.each([
  ['a word of the note', 'ciragan mayor', [one.id]],
  ['the address', 'herald', [two.id]],
  ['the title', 'walk in town', [one.id]],
  ['a headline on record', 'guests go home', [two.id, one.id]],
  ['the claim', 'claim 2', [two.id]],
  ['a speaker on record', 'clerk', [two.id, one.id]],
  ['what is nowhere', 'plums', []],
])('search finds %s', (_what, words, found) => {
  expect(shown({ words })).toEqual(found);
});

test('filters are those of the page, and the headline counts', () => {
  expect(shown({ relation: 'other-round' })).toEqual([]);
  expect(shown({ relation: 'differs', outlet: 'agency' })).toEqual([two.id, one.id]);
  expect(view().headline).toBe('2 saved claims');
  expect(view({ words: 'herald' })).toMatchObject({ headline: '1 of 2 saved claims', passing: [two.id], total: 2 });
});

test('a claim without points is not filtered away', () => {
  const bare = savedClaim(3, { claim: { ...savedClaim(3).claim, points: [] } });
  expect(view({}, { claims: [bare] }).items).toHaveLength(1);
});

test('a link of a claim leads to it, however far down; one of its page to its words there', () => {
  const place = view().items[1]?.place ?? '';
  expect(readPlace(place)).toEqual({ view: 'saved', filters: { ...NO_FILTERS, at: one.id } });
  expect(view({ at: one.id }, { limit: 1 }).items.map(({ saved }) => saved)).toEqual([two.id, one.id]);
  expect(view().items[1]?.page.href).toBe(
    'https://daily.example/1#:~:text=Claim%201%3A%20each%20town%20passes%20on%20forty%20guests',
  );
});

test('only so many are drawn; all that pass are exported', () => {
  const limited = view({}, { limit: 1 });
  expect([limited.items.length, limited.more, limited.passing.length]).toEqual([1, 1, 2]);
});

test('a statement that the record no longer holds is counted, not passed over', () => {
  const lost = savedClaim(4);
  lost.claim.citations.push({ ...lost.claim.citations[0], statement: 'gone' } as (typeof lost.claim.citations)[number]);
  expect(view({}, { claims: [lost, one] }).items.map(({ missing }) => missing)).toEqual([
    '1 cited statement is not in the record at hand.',
    null,
  ]);
});

test('until it is read nothing is said to be missing; what cannot be read is named', () => {
  expect(view({}, { claims: null })).toMatchObject({ isReading: true, items: [] });
  expect(view({}, { unreadable: 2 }).unreadable).toContain('2 saved claims cannot be read');
});

test('a page without a title goes by its address; a moment by the clock of the reader', () => {
  expect(view().items[0]?.page).toMatchObject({ title: 'https://www.herald.example/pears', site: 'herald.example' });
  expect(englishWords.moment('2026-11-22T23:30:00.000Z', 'Europe/Istanbul')).toMatch(/^23 November 2026.*02:30$/u);
});
