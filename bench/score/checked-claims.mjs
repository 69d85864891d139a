const RELATIONS = new Set(['same', 'differs', 'other-round', 'related']);

const isCitation = (c) =>
  Boolean(c.source) && Boolean(c.point) && RELATIONS.has(c.relation) && Number.isFinite(c.score);

const isClaim = (claim) =>
  Number.isInteger(claim.start) &&
  Number.isInteger(claim.end) &&
  Array.isArray(claim.points) &&
  Array.isArray(claim.citations) &&
  claim.citations.every(isCitation);

/** The claims of one scan result; throws where they do not have the form that bench/README.md gives. */
export function checkedClaims(result, passageId) {
  if (!Array.isArray(result.claims)) throw new Error(`passage ${passageId}: scan gave no claims array`);
  const odd = result.claims.find((claim) => !isClaim(claim));
  if (odd) throw new Error(`passage ${passageId}: malformed claim ${JSON.stringify(odd).slice(0, 300)}`);
  return result.claims;
}
