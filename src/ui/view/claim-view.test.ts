import fc from 'fast-check';
import { expect, test } from 'vitest';
import { istanbulPack } from '../../corpus/bundled';
import { loadPack } from '../../corpus/load-pack';
import { swapParties } from '../../corpus/swap-parties';
import type { Claim, Relation } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { claimCiting, smallRecord } from '../fixtures/small-record';
import { claimView } from './claim-view';
import { indexRecord } from './record-index';
import { RELATIONS } from './words';
import { englishWords } from '../../words/english';

const index = indexRecord(smallRecord, englishWords);
const view = (relations: Record<string, Relation>, more: Partial<Claim> = {}) =>
  claimView(claimCiting(relations, more), index);
const firstPoint = (relations: Record<string, Relation>) => {
  const [point] = view(relations).points;
  if (point === undefined) throw new Error('a claim has a point');
  return point;
};

test('groups stand in the order of relations, whatever the order of citations', () => {
  const { groups } = firstPoint({ 'herald-summer': 'other-round', 'agency-clerk': 'differs', 'daily-own': 'same' });
  expect(groups.map(({ relation }) => relation)).toEqual(['same', 'differs', 'other-round']);
});

test('within a group, statements stand by date, then by outlet', () => {
  const { groups } = firstPoint({ 'herald-mayor': 'same', 'daily-own': 'same', 'agency-clerk': 'same' });
  expect(groups[0]?.entries.map(({ lead }) => lead.id)).toEqual(['agency-clerk', 'daily-own', 'herald-mayor']);
});

test('one utterance in two outlets is one entry, with its outlets and speaker counted', () => {
  const { groups } = firstPoint({ 'daily-mayor': 'same', 'herald-mayor': 'same' });
  expect(groups[0]?.entries).toHaveLength(1);
  expect(groups[0]?.entries[0]?.shared).toBe('2 outlets, 1 speaker');
});

test('the tally counts statements, outlets and speakers', () => {
  const { tally } = firstPoint({
    'daily-own': 'same',
    'daily-mayor': 'same',
    'herald-mayor': 'same',
    'agency-clerk': 'differs',
    'herald-summer': 'other-round',
  });
  expect(tally?.line).toBe('3 say the same, 1 differs, 1 is from another round; 3 outlets, 2 speakers');
});

test('a figure on record is told once, with the outlets that print it', () => {
  const { recordFigures, pageFigures } = firstPoint({
    'daily-own': 'same',
    'herald-mayor': 'same',
    'agency-clerk': 'differs',
  });
  expect(pageFigures).toEqual([{ amount: '40 people', details: ['each side'] }]);
  expect(recordFigures.map(({ amount, relation, outlets }) => [amount, relation, outlets])).toEqual([
    ['40 people', 'same', '2 outlets'],
    ['30 people', 'differs', 'Agency'],
  ]);
});

test('three states: on record, related only, nothing on record', () => {
  expect(view({ 'daily-own': 'same', 'daily-pears': 'related' }).state).toBe('record');
  expect(view({ 'daily-pears': 'related' }).state).toBe('related');
  expect(view({}).state).toBe('silent');
});

test('a point with nothing on record stays away where another has statements', () => {
  expect(view({ 'daily-own': 'same' }, { points: ['pears', 'guests'] }).points.map(({ id }) => id)).toEqual(['guests']);
  expect(view({}, { points: ['pears', 'guests'] }).points.map(({ id }) => id)).toEqual(['pears', 'guests']);
});

test('a statement that the record at hand lacks is left out, not invented', () => {
  const claim = claimCiting({ 'daily-own': 'same' });
  const lost = { ...claim, citations: claim.citations.map((one) => ({ ...one, statement: 'gone' })) };
  expect(claimView(lost, index).state).toBe('silent');
});

function bundled(): PackRecord {
  const loaded = loadPack(istanbulPack);
  if (!loaded.ok) throw new Error('the bundled pack is sound');
  return loaded.record;
}

test('with the parties exchanged, every claim has the same groups, order, tallies and words', () => {
  const record = bundled();
  const swapped = swapParties(record, 'ukraine', 'russia');
  const citation = fc.record({ at: fc.nat(record.statements.length - 1), relation: fc.constantFrom(...RELATIONS) });
  fc.assert(
    fc.property(fc.uniqueArray(citation, { selector: ({ at }) => at, minLength: 1, maxLength: 12 }), (chosen) => {
      const citations = chosen.flatMap(({ at, relation }) => {
        const statement = record.statements[at];
        if (statement === undefined) return [];
        const { id, source, point } = statement;
        return [{ statement: id, source, point, relation, score: 0.5, reasons: [] }];
      });
      const points = [...new Set(citations.map(({ point }) => point))];
      const claim: Claim = { ...claimCiting({}), points, assertions: [], citations };
      expect(claimView(claim, indexRecord(swapped, englishWords))).toEqual(
        claimView(claim, indexRecord(record, englishWords)),
      );
    }),
    { numRuns: 60 },
  );
});
