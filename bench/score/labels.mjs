// Reading the labels of one sentence. Knows no files: the same in Node and in a browser.

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
