/** The signs that are present in a sentence, as weights are learned for them. */
import type { FigureHit, Sentence } from '../language/annotation';
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

/** Adds what a sentence shows by itself: concepts, figures by unit and size, and worked signs that hold. */
export function addOwnSigns(present: Record<string, number>, signs: Signs): void {
  const { concepts, figures } = signs.sentence;
  for (const { concept } of concepts) present[concept] = 1;
  for (const figure of figures) for (const sign of figureSigns(figure)) present[sign] = 1;
  for (const sign of WORKED_NAMES) if (signs.has(sign)) present[sign] = 1;
}

/** What stands before a sentence. */
export interface Before {
  /** Points of the claims just before. */
  points: ReadonlySet<string>;
  /** The sentence before; none at the start of an article. */
  sentence: Sentence | undefined;
}

/** How the concepts of the sentence before are told from a sentence's own. */
export const AFTER = '@after:';

/** A sentence's own signs, `matterSigns` that hold, and what stands before it. */
export function presentSigns(signs: Signs, before: Before, matterSigns: readonly string[]): Record<string, number> {
  // A plain table: sentences have too many signs in too many orders for an object with a shape.
  const present = Object.create(null) as Record<string, number>;
  addOwnSigns(present, signs);
  for (const sign of matterSigns) if (signs.has(sign)) present[sign] = 1;
  for (const { concept } of before.sentence?.concepts ?? []) present[AFTER + concept] = 1;
  for (const point of before.points) present[`@prior:${point}`] = 1;
  return present;
}
