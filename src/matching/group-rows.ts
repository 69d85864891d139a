/** Which rows of a comparison agree, which part, and which give the very same figures. Rows keep their order. */
import type { Figure } from '../model/assertion';
import type { ComparisonRow, FigureVariant } from '../model/comparison';
import { compareStatements } from './compare-statements';

const agrees = (row: ComparisonRow, group: readonly ComparisonRow[]): boolean =>
  group.some((other) => compareStatements(row, other) === 'same');

const partsFrom = (row: ComparisonRow, group: readonly ComparisonRow[]): boolean =>
  group.some((other) => compareStatements(row, other) === 'differs');

/** A row joins what it agrees with and in which nothing parts from it; where that is several groups, it joins them. */
export function groupsOf(rows: readonly ComparisonRow[]): string[][] {
  let groups: ComparisonRow[][] = [];
  for (const row of rows) {
    const home = [row];
    const rest: ComparisonRow[][] = [];
    for (const group of groups) {
      const fits = agrees(row, group) && !group.some((member) => partsFrom(member, home));
      if (fits) home.unshift(...group);
      else rest.push(group);
    }
    groups = [...rest, home];
  }
  const place = new Map(rows.map(({ id }, at) => [id, at]));
  const byPlace = (a: string | undefined, b: string | undefined) =>
    (place.get(a ?? '') ?? 0) - (place.get(b ?? '') ?? 0);
  return groups.map((group) => group.map(({ id }) => id).sort(byPlace)).sort(([a], [b]) => byPlace(a, b));
}

/** A key under which figures are written alike; the order of a statement's figures matters not. */
const figuresKey = (figures: readonly Figure[]): string =>
  figures
    .map(({ min, max, qualifier, unit, scope, from, to }) => [min, max, qualifier, unit, scope, from, to].join(' '))
    .sort()
    .join('; ');

/** Rows by the figures they give, in the order of first mention. */
export function variantsOf(rows: readonly ComparisonRow[]): FigureVariant[] {
  const variants = new Map<string, FigureVariant>();
  for (const { id, figures } of rows) {
    if (figures.length === 0) continue;
    const key = figuresKey(figures);
    const known = variants.get(key);
    if (known) known.rows.push(id);
    else variants.set(key, { figures, rows: [id] });
  }
  return [...variants.values()];
}

/** Pairs of rows whose values part. */
export function differencesOf(rows: readonly ComparisonRow[]): [string, string][] {
  return rows.flatMap((a, at) =>
    rows
      .slice(at + 1)
      .flatMap((b): [string, string][] => (compareStatements(a, b) === 'differs' ? [[a.id, b.id]] : [])),
  );
}
