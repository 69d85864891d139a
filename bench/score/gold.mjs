// Reading the labels of one sentence.
import { readFileSync } from 'node:fs';

/** Source → points that were labelled for it; a citation of any other pair counts neither way. */
const LABELLED = JSON.parse(readFileSync(new URL('../labelled-pairs.json', import.meta.url), 'utf8'));

export const isLabelled = (citation) => LABELLED[citation.source]?.includes(citation.point) ?? false;

export const samePair = (a, b) => a.source === b.source && a.point === b.point;

/** Whether a citation's relation is the labelled one, or one that counts as right too. */
export const agrees = (gold, citation) =>
  gold.relation === citation.relation || (gold.also ?? []).includes(citation.relation);

/** Whether a citation must be found: not optional, and closer than merely related. */
export const isWanted = (gold) => !gold.optional && gold.relation !== 'related';

/** The labelled citations of a sentence, or null where they count neither way. */
export function goldCitations(sentence) {
  const gold = sentence.citations;
  if (!gold) return null;
  return gold.length > 0 && gold.every((c) => c.optional) ? null : gold;
}
