import { probability, type Logistic } from '../../src/lib/logistic';
import type { Sample } from './samples';

/** Strength of the pull towards no weight: few samples are not right, and each must not get a weight of its own. */
const PULL = 2;
const STEPS = 4000;
const RATE = 1;

const DECIMALS = 1000;
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

function gradient(model: Logistic, samples: readonly Sample[]): Logistic {
  const weights = Object.fromEntries(Object.entries(model.weights).map(([name, value]) => [name, PULL * value]));
  let bias = 0;
  for (const { features, right } of samples) {
    const error = probability(model, features) - (right ? 1 : 0);
    bias += error;
    for (const [name, value] of Object.entries(features)) weights[name] = (weights[name] ?? 0) + error * value;
  }
  return { bias, weights };
}

/** Fits a logistic model by plain descent. The same samples always give the same model. */
export function fitLogistic(samples: readonly Sample[]): Logistic {
  const names = [...new Set(samples.flatMap(({ features }) => Object.keys(features)))];
  let model: Logistic = { bias: 0, weights: Object.fromEntries(names.map((name) => [name, 0])) };
  for (let step = 0; step < STEPS; step += 1) {
    const slope = gradient(model, samples);
    const by = RATE / samples.length;
    const weights = names.map((name) => [name, (model.weights[name] ?? 0) - by * (slope.weights[name] ?? 0)]);
    model = { bias: model.bias - by * slope.bias, weights: Object.fromEntries(weights) };
  }
  const weights = Object.entries(model.weights).map(([name, value]) => [name, rounded(value)]);
  return { bias: rounded(model.bias), weights: Object.fromEntries(weights) };
}
