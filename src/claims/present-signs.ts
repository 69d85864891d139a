/** The signs that are present in a sentence, as weights are learned for them. */
import type { FigureHit } from '../language/annotation';
import type { Signs } from './sign-test';
import { WORKED_SIGNS } from './worked-signs';

/** Sizes by which figures are told apart. */
const SIZES = [10, 100, 500] as const;

function figureSigns({ figure }: FigureHit): string[] {
  const unit = `#${figure.unit ?? 'open'}`;
  const value = figure.max ?? figure.min ?? 0;
  const size = SIZES.findLast((least) => value >= least);
  return [unit, ...(size === undefined ? [] : [`${unit}>=${size}`]), ...(figure.scope === 'each' ? ['#each'] : [])];
}

const WORKED_NAMES = Object.keys(WORKED_SIGNS);

/** Concepts, figures by unit and size, worked signs and `matterSigns` that hold, and the points of the sentences just before. */
export function presentSigns(
  signs: Signs,
  priorPoints: ReadonlySet<string>,
  matterSigns: readonly string[],
): Record<string, number> {
  const { concepts, figures } = signs.sentence;
  const present: Record<string, number> = {};
  for (const { concept } of concepts) present[concept] = 1;
  for (const sign of figures.flatMap(figureSigns)) present[sign] = 1;
  for (const sign of WORKED_NAMES) if (signs.has(sign)) present[sign] = 1;
  for (const sign of matterSigns) if (signs.has(sign)) present[sign] = 1;
  for (const point of priorPoints) present[`@prior:${point}`] = 1;
  return present;
}
