import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from './claim';
import { comparableVisit, mergeWitnessed, witnessedClaims, withVisit, type WitnessedPage } from './witness';

const claim = (text: string): Claim => ({
  id: text,
  unit: 1,
  block: 1,
  start: 0,
  end: text.length,
  text,
  round: null,
  points: ['guests'],
  assertions: [],
  speaker: null,
  score: 1,
  matched: [],
  citations: [],
  mark: 'silent',
});
const EMPTY: WitnessedPage = { url: 'https://daily.example/1', title: 'Daily', asked: true, visits: [] };
const at = (minutes: number) => new Date(Date.UTC(2025, 5, 2, 12, minutes));
const texts = ({ visits }: WitnessedPage) => visits.map(({ claims }) => claims.map(({ text }) => text));

const seen = (page: WitnessedPage, claims: string[], minutes: number, reading = '1 balanced') =>
  withVisit(page, witnessedClaims({ claims: claims.map(claim) }), reading, at(minutes));

test('a visit that finds nothing new is not kept, in whatever order', () => {
  const once = seen(EMPTY, ['One.', 'Two.'], 0);
  expect(seen(once, ['One.', 'Two.'], 600)).toBe(once);
  expect(seen(once, ['Two.', 'One.'], 600)).toBe(once);
});

test('the first visit takes in what is loaded within its half hour', () => {
  const first = seen(EMPTY, ['One.'], 0);
  const grown = seen(first, ['One.', 'Two.'], 1);
  expect(texts(grown)).toEqual([['One.', 'Two.']]);
  expect(grown.visits[0]?.at).toBe(at(0).toISOString());
  expect(texts(seen(grown, ['One.', 'Two.', 'Three.'], 31))).toEqual([
    ['One.', 'Two.'],
    ['One.', 'Two.', 'Three.'],
  ]);
});

test('the first visit loses nothing, also while the page changes under the reader', () => {
  const first = seen(EMPTY, ['One.'], 0);
  const changed = seen(first, ['Two.'], 5);
  expect(texts(changed)).toEqual([['One.'], ['Two.']]);
  expect(texts(seen(changed, ['Three.'], 10))).toEqual([['One.'], ['Three.']]);
  expect(texts(seen(changed, ['Three.'], 60))).toEqual([['One.'], ['Two.'], ['Three.']]);
});

test('a page that is read in another way has a first visit of that reading', () => {
  const page = seen(seen(EMPTY, ['One.'], 0), ['One.', 'Two.'], 1, '1 wide');
  expect(comparableVisit(page, '1 balanced')?.claims.map(({ text }) => text)).toEqual(['One.']);
  expect(comparableVisit(page, '1 wide')?.claims.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(comparableVisit(page, '2 wide')).toBeNull();
  expect(seen(page, ['One.'], 600)).toBe(page);
});

test('two rememberings of a page are one, with the visits of both', () => {
  const one = seen({ ...EMPTY, asked: false }, ['Two.'], 60);
  const other = seen(EMPTY, ['One.'], 0);
  const both = mergeWitnessed(one, other);
  expect([texts(both), both.asked]).toEqual([[['One.'], ['Two.']], true]);
  expect(mergeWitnessed(both, other)).toEqual(both);
});

test('however often a page changes, no more than ten visits and three hundred claims of each are kept', () => {
  const sentences = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(fc.array(sentences, { minLength: 1, maxLength: 30 }), (pages) => {
      const kept = pages.reduce(
        (page, numbers, hour) =>
          seen(
            page,
            numbers.map((number) => `Sentence ${number}.`),
            hour * 60,
          ),
        EMPTY,
      );
      expect(kept.visits.length).toBeLessThanOrEqual(10);
      for (const { claims } of kept.visits) expect(claims.length).toBeLessThanOrEqual(300);
      expect(texts(kept)[0]).toEqual(pages[0]?.slice(0, 300).map((number) => `Sentence ${number}.`));
    }),
    { numRuns: 30 },
  );
});
