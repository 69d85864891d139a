import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../model/assertion';
import type { WitnessedClaim } from '../../model/witness';
import { otherFigures, pageChanges } from './page-changes';

const figure = (value: number): Figure => ({
  min: value,
  max: value,
  qualifier: 'exact',
  unit: 'people',
  scope: 'each',
});
const claim = (text: string, points = ['guests'], figures: Figure[] = []): WitnessedClaim => ({
  text,
  points,
  figures,
});

const forty = claim('Each town passes on 40 guests.', ['guests'], [figure(40)]);
const thirty = claim('Each town passes on 30 guests.', ['guests'], [figure(30)]);

test('a figure that was changed stands beside what it was', () => {
  const { changed, added, gone } = pageChanges([forty], [thirty]);
  expect(changed).toEqual([{ before: forty, after: thirty }]);
  expect([added, gone]).toEqual([[], []]);
  expect(otherFigures(forty.figures, thirty.figures)).toEqual([figure(40)]);
  expect(otherFigures(thirty.figures, forty.figures)).toEqual([figure(30)]);
});

test('alike words on another point are another sentence', () => {
  const pears = claim('Each town passes on 40 pears.', ['pears']);
  expect(pageChanges([forty], [pears])).toEqual({ changed: [], added: [pears], gone: [forty] });
});

test('other words on the same point are another sentence', () => {
  const other = claim('Guests were seen off at the station by the mayor.');
  expect(pageChanges([forty], [other])).toEqual({ changed: [], added: [other], gone: [forty] });
});

test('a sentence that stands twice and then once has gone once', () => {
  expect(pageChanges([forty, forty], [forty]).gone).toEqual([forty]);
});

test('nothing is lost and nothing counted twice', () => {
  const sentences = fc.array(
    fc.tuple(fc.constantFrom('guests', 'pears'), fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })),
    { maxLength: 8 },
  );
  const claims = sentences.map((list) => list.map(([point, words]) => claim(words.join(' '), [point])));
  fc.assert(
    fc.property(claims, claims, (before, after) => {
      const { changed, added, gone } = pageChanges(before, after);
      const kept = before.length - gone.length - changed.length;
      expect(kept).toBe(after.length - added.length - changed.length);
      expect(kept).toBeGreaterThanOrEqual(0);
      expect(pageChanges(before, before)).toEqual({ changed: [], added: [], gone: [] });
    }),
  );
});
