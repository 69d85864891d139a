/** A logistic model: how sure something is, from what speaks for and against it. */
export interface Logistic {
  bias: number;
  weights: Record<string, number>;
}

/** The probability, 0 to 1, that a model gives; features it does not know say nothing. */
export function probability({ bias, weights }: Logistic, features: Readonly<Record<string, number>>): number {
  let sum = bias;
  for (const name of Object.keys(features)) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
