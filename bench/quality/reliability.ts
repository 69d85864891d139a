/** How far shares that are promised are shares that are found. */
export interface Forecast {
  promised: number;
  right: boolean;
}

export interface Bin {
  count: number;
  /** Mean of what was promised, and share of what was found. */
  promised: number;
  found: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean squared distance of the promise from what came: 0 is perfect. */
export const brier = (forecasts: readonly Forecast[]): number =>
  mean(forecasts.map(({ promised, right }) => (promised - (right ? 1 : 0)) ** 2));

/** The Brier score of promising the same share for all. */
export function constantBrier(forecasts: readonly Forecast[]): number {
  const share = mean(forecasts.map(({ right }) => (right ? 1 : 0)));
  return share * (1 - share);
}

/** Bins of equal count, so that each has something to say where most promises are high. */
export function binsOf(forecasts: readonly Forecast[], count: number): Bin[] {
  const sorted = [...forecasts].sort((a, b) => a.promised - b.promised);
  const size = Math.ceil(sorted.length / count);
  const bins = Array.from({ length: Math.ceil(sorted.length / size) }, (_, i) =>
    sorted.slice(i * size, (i + 1) * size),
  );
  return bins.map((bin) => ({
    count: bin.length,
    promised: mean(bin.map(({ promised }) => promised)),
    found: mean(bin.map(({ right }) => (right ? 1 : 0))),
  }));
}

/** Mean distance between promise and finding over the bins, weighed by their counts. */
export function meanGap(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, promised, found }) => sum + count * Math.abs(promised - found), 0) / all;
}
