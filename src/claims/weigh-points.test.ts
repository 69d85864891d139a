import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matter, signsOf } from '../app/test-engine';
import type { SignWeights } from '../model/sign-weights';
import { findPoints } from './points';
import { presentSigns } from './present-signs';
import { weighPoints } from './weigh-points';

const SENTENCE = 'Each side is to return the bodies of 6,000 soldiers.';
const signs = signsOf(SENTENCE);
const present = presentSigns(signs, { points: new Set(), sentence: undefined }, []);
const NEUTRAL = { bias: 0, weights: {} };
const LEAST = {
  subject: { kept: 0, found: 1 },
  claim: 0.7,
  point: 0.5,
  surest: { claim: 0.95, point: 0.1 },
  beside: 0.8,
  believed: 0.1,
  instead: 0.5,
  kept: 0.2,
};
const certain = (bias: number) => ({ bias, weights: {} });
const byBodies = (weight: number) => ({ bias: 0, weights: { bodies: weight } });
const weightsOf = (claim: number, points: SignWeights['points'] = {}): SignWeights => ({
  claim: certain(claim),
  points,
  subject: NEUTRAL,
  rounds: {},
  least: LEAST,
});
const pointsBy = (weights: SignWeights, strong = true, found = findPoints(signs, matter.rules, true)): string[] =>
  weighPoints(found, signs, present, weights, matter.rules, strong).map((hit) => hit.rules.point);

describe('rules and weights together', () => {
  it('leaves what rules find where the weights say nothing', () => {
    expect(pointsBy({ claim: NEUTRAL, points: {}, rounds: {}, subject: NEUTRAL, least: LEAST })).toEqual([
      'bodies-number',
    ]);
  });

  it('drops what rules find where nearly all signs speak against a claim', () => {
    expect(pointsBy(weightsOf(-5))).toEqual([]);
  });

  it('adds a point of which the weights are sure, but none of which they are not', () => {
    const points = { 'deal-reached': byBodies(5), 'talks-venue': byBodies(1) };
    expect(pointsBy(weightsOf(5, points))).toEqual(['bodies-number', 'deal-reached']);
  });

  it('finds a claim that no rule finds, only in an article about the matter', () => {
    const weights = weightsOf(5, { 'bodies-number': { bias: -3, weights: { bodies: 5, '#bodies': 1 } } });
    const [hit] = weighPoints([], signs, present, weights, matter.rules, true);
    expect(hit?.rules.point).toBe('bodies-number');
    expect(hit?.matched.map(({ concept }) => concept)).toEqual(['bodies', '#bodies']);
    expect(pointsBy(weights, false, [])).toEqual([]);
  });

  it('finds nothing by figures alone', () => {
    const weights = weightsOf(5, { 'bodies-number': { bias: 5, weights: { '#bodies': 1 } } });
    expect(pointsBy(weights, true, [])).toEqual([]);
  });

  it('never loses a claim by a sign that speaks for one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (bias, more) => {
          const before = pointsBy(weightsOf(bias)).length;
          expect(
            pointsBy({ ...weightsOf(bias), claim: { bias, weights: { bodies: more } } }).length,
          ).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

it('the bundled weights name only points and signs of the pack', () => {
  const points = new Set(matter.rules.points.map(({ point }) => point));
  expect(Object.keys(matter.weights?.points ?? {}).filter((point) => !points.has(point))).toEqual([]);
});
