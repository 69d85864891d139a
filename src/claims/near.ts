import type { ConceptHit } from '../language/annotation';

/** How near two things must stand to speak of one another, in tokens. */
const NEAR = 8;

/** Whether two hits stand near one another, and are not one. */
export const areNear = (a: ConceptHit, b: ConceptHit): boolean =>
  Math.max(a.from - b.to, b.from - a.to) <= NEAR && !(a.from === b.from && a.to === b.to);
