/** A logistic model: how sure something is, from what speaks for and against it. */
export interface Logistic {
  bias: number;
  weights: Record<string, number>;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The probability, 0 to 1, that a model gives; features it does not know say nothing. */
export function probability({ bias, weights }: Logistic, features: Readonly<Record<string, number>>): number {
  let sum = bias;
  for (const name of Object.keys(features)) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return logistic(sum);
}

/** Several models over the same features, which are asked together: a feature's weights in all of them are one column. */
export interface ManyLogistics {
  biases: Float64Array;
  columns: ReadonlyMap<string, Float64Array>;
  /** The place of each model, by its id. */
  places: ReadonlyMap<string, number>;
}

export function joinModels(models: Readonly<Record<string, Logistic>>): ManyLogistics {
  const list = Object.values(models);
  const columns = new Map<string, Float64Array>();
  list.forEach(({ weights }, at) => {
    for (const [feature, weight] of Object.entries(weights)) {
      const column = columns.get(feature) ?? new Float64Array(list.length);
      column[at] = weight;
      columns.set(feature, column);
    }
  });
  return {
    biases: Float64Array.from(list, ({ bias }) => bias),
    columns,
    places: new Map(Object.keys(models).map((id, at) => [id, at])),
  };
}

/** The probabilities that models give, by their ids; null for an id that none has. */
export function probabilities(
  { biases, columns, places }: ManyLogistics,
  features: Readonly<Record<string, number>>,
): (id: string) => number | null {
  const sums = biases.slice();
  for (const name of Object.keys(features)) {
    const column = columns.get(name);
    const value = features[name] ?? 0;
    if (column) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (column[at] ?? 0) * value;
  }
  return (id) => {
    const place = places.get(id);
    return place === undefined ? null : logistic(sums[place] ?? 0);
  };
}
