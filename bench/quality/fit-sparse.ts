import type { Logistic } from '../../src/lib/logistic';
import type { Sample } from './samples';

/** Strength of the pull towards exactly no weight, and towards small ones: few samples, many signs. */
const PULL = { toNone: 1, toSmall: 0.3 };
const STEPS = 400;
const RATE = 0.5;
/** A sign seen in fewer samples than this gets no weight. */
const LEAST_SEEN = 3;

const DECIMALS = 100;
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** The signs that occur often enough, numbered. */
function numberSigns(samples: readonly Sample[]): string[] {
  const seen = new Map<string, number>();
  for (const { features } of samples)
    for (const sign of Object.keys(features)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  return [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([sign]) => sign);
}

const shrunk = (value: number, by: number): number => Math.sign(value) * Math.max(0, Math.abs(value) - by);

/**
 * Fits a logistic model over signs that are there or not, most of which get no weight: descent with a step of its own for
 * each sign (AdaGrad) and soft thresholds. The same samples always give the same model.
 */
export function fitSparse(samples: readonly Sample[], pull = PULL): Logistic {
  const signs = numberSigns(samples);
  const number = new Map(signs.map((sign, i) => [sign, i]));
  const rows = samples.map(({ features }) => Object.keys(features).flatMap((sign) => number.get(sign) ?? []));
  const weights = new Float64Array(signs.length);
  const squares = new Float64Array(signs.length + 1).fill(1e-8);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => pull.toSmall * weight);
    let biasSlope = 0;
    rows.forEach((row, i) => {
      let sum = bias;
      for (const j of row) sum += weights[j] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (samples[i]?.right ? 1 : 0);
      biasSlope += error;
      for (const j of row) slope[j] = (slope[j] ?? 0) + error;
    });
    slope.forEach((value, j) => {
      squares[j] = (squares[j] ?? 0) + value * value;
      const rate = RATE / Math.sqrt(squares[j]);
      weights[j] = shrunk((weights[j] ?? 0) - rate * value, rate * pull.toNone);
    });
    const last = signs.length;
    squares[last] = (squares[last] ?? 0) + biasSlope * biasSlope;
    bias -= (RATE / Math.sqrt(squares[last])) * biasSlope;
  }
  const kept = signs
    .map((sign, j): [string, number] => [sign, rounded(weights[j] ?? 0)])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: rounded(bias), weights: Object.fromEntries(kept) };
}
