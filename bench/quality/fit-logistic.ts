import { probability, type Logistic } from '../../src/lib/logistic';
import type { Sample } from './samples';

/** Strength of the pull towards no weight: few samples are not right, and each must not get a weight of its own. */
const PULL = 2;
/** Newton's method is at rest long before. */
const STEPS = 30;

const DECIMALS = 1000;
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** The solution of a system of equations by Gauss's elimination; the matrix is positive definite, so no pivot is 0. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const share = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let k = i; k < row.length; k += 1) row[k] = (row[k] ?? 0) - share * (pivot[k] ?? 0);
    }
  });
  const found: number[] = [];
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    const known = found.reduce((sum, value, k) => sum + value * (row[rows.length - 1 - k] ?? 0), 0);
    found.push(((row[rows.length] ?? 0) - known) / (row[i] ?? 1));
  }
  return found.reverse();
}

/** Fits a logistic model by Newton's method. The same samples always give the same model. */
export function fitLogistic(samples: readonly Sample[]): Logistic {
  const names = [...new Set(samples.flatMap(({ features }) => Object.keys(features)))];
  const rows = samples.map(({ features, right }) => ({
    values: [...names.map((name) => features[name] ?? 0), 1],
    features,
    right: right ? 1 : 0,
  }));
  const size = names.length + 1;
  let values: number[] = Array.from({ length: size }, () => 0);
  const modelOf = (all: readonly number[]): Logistic => ({
    bias: all[names.length] ?? 0,
    weights: Object.fromEntries(names.map((name, i) => [name, all[i] ?? 0])),
  });
  for (let step = 0; step < STEPS; step += 1) {
    const model = modelOf(values);
    const slope = values.map((value, i) => (i < names.length ? PULL * value : 0));
    const curve = Array.from({ length: size }, (_, i): number[] =>
      Array.from({ length: size }, (__, k) => (i === k ? PULL : 0)),
    );
    for (const row of rows) {
      const given = probability(model, row.features);
      row.values.forEach((x, i) => {
        if (x === 0) return;
        slope[i] = (slope[i] ?? 0) + (given - row.right) * x;
        const line = curve[i];
        row.values.forEach((y, k) => line && (line[k] = (line[k] ?? 0) + given * (1 - given) * x * y));
      });
    }
    const move = solve(curve, slope);
    values = values.map((value, i) => value - (move[i] ?? 0));
  }
  const { bias, weights } = modelOf(values);
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, rounded(value)])),
  };
}
