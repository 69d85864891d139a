import { expect, test } from 'vitest';
import { witnessedClaims, type WitnessedPage } from '../../model/witness';
import { englishWords } from '../../words/english';
import { claimCiting, smallRecord } from '../fixtures/small-record';
import { indexRecord } from './record-index';
import { witnessView, type WitnessState } from './witness-view';

const index = indexRecord(smallRecord, englishWords);
const [one, two] = ['One.', 'Two.'].map((text) => claimCiting({}, { id: text, text }));
if (!one || !two) throw new Error('two claims are needed');
const READING = '1 balanced';
const page = (asked = true): WitnessedPage => ({
  url: 'https://daily.example/1',
  title: 'Daily',
  asked,
  visits: [{ at: '2025-06-02T12:00:00.000Z', reading: READING, claims: witnessedClaims({ claims: [one] }) }],
});
const state = (more: Partial<WitnessState> = {}): WitnessState => ({
  page: page(),
  site: 'daily.example',
  sites: [],
  count: 1,
  reading: READING,
  now: new Date('2025-06-03T12:00:00.000Z'),
  ...more,
});
const read = { status: 'read' as const, claims: [one] };
const view = (more: Partial<WitnessState> = {}, now: Parameters<typeof witnessView>[1] = read) =>
  witnessView(state(more), now, index);

test('a mark that the reader hid has not gone from the page', () => {
  const { since } = view({}, { status: 'read', claims: [], hidden: [one] });
  expect(since).toMatchObject({ gone: [], added: [] });
});

test('what is loaded within the first half hour was not added, later it was', () => {
  const now = { status: 'read' as const, claims: [one, two] };
  const soon = { now: new Date('2025-06-02T12:00:01.000Z') };
  expect(view(soon, now).since?.added).toEqual([]);
  expect(view({}, now).since?.added).toEqual(['Two.']);
  expect(view({ ...soon, page: page(false) }, now).since?.added).toEqual(['Two.']);
});

test('that nothing has changed is said from the second visit on', () => {
  expect(view({ now: new Date('2025-06-02T12:00:01.000Z') }).since?.summary).toBeNull();
  expect(view().since?.summary).toContain('No claim sentence has changed');
});

test('while a page is being read, nothing of it has gone', () => {
  expect(view({}, { status: 'reading', claims: [] }).since).toBeNull();
});

test('what was read in another way is not compared, and it is said', () => {
  const { since, incomparable } = view({ reading: '1 wide' }, { status: 'read', claims: [two] });
  expect(since).toBeNull();
  expect(incomparable).toMatch(/2 June 2025.*cannot be compared/u);
  expect(view().incomparable).toBeNull();
});

test('what could not be written is said to be so', () => {
  expect(view({ isWritten: false }).problem).toMatch(/could not be kept/u);
  expect(view().problem).toBeNull();
});

test('a page whose site was turned off is kept and not followed', () => {
  expect(view({ page: page(false) })).toMatchObject({ isKept: true, isFollowed: false });
  expect(view({ page: page(false), sites: ['daily.example'] })).toMatchObject({ isKept: true, isFollowed: true });
  expect(view()).toMatchObject({ isKept: true, isFollowed: true });
});

test('all can be forgotten also where only sites are remembered', () => {
  expect(view({ page: null, count: 0, sites: ['b.example', 'a.example'] })).toMatchObject({
    forgetAll: 'Forget all 2 remembered sites',
    sites: ['a.example', 'b.example'],
  });
  expect(view({ page: null, count: 0 }).forgetAll).toBeNull();
});
