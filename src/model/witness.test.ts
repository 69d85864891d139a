import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from './claim';
import { withVisit, type WitnessedPage } from './witness';

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
const EMPTY: WitnessedPage = { url: 'https://daily.example/1', title: 'Daily', visits: [] };
const at = (minutes: number) => new Date(Date.UTC(2025, 5, 2, 12, minutes));
const texts = ({ visits }: WitnessedPage) => visits.map(({ claims }) => claims.map(({ text }) => text));

test('a visit that finds nothing new is not kept', () => {
  const once = withVisit(EMPTY, [claim('One.')], at(0));
  expect(withVisit(once, [claim('One.')], at(600))).toBe(once);
});

test('the first visit stays as it was, also while the page changes under the reader', () => {
  const first = withVisit(EMPTY, [claim('One.')], at(0));
  const changed = withVisit(first, [claim('Two.')], at(5));
  expect(texts(changed)).toEqual([['One.'], ['Two.']]);
  expect(texts(withVisit(changed, [claim('Three.')], at(10)))).toEqual([['One.'], ['Three.']]);
  expect(texts(withVisit(changed, [claim('Three.')], at(60)))).toEqual([['One.'], ['Two.'], ['Three.']]);
});

test('however often a page changes, no more than ten visits and three hundred claims of each are kept', () => {
  const sentences = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(fc.array(sentences, { minLength: 1, maxLength: 30 }), (pages) => {
      const kept = pages.reduce(
        (page, numbers, hour) =>
          withVisit(
            page,
            numbers.map((number) => claim(`Sentence ${number}.`)),
            at(hour * 60),
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
