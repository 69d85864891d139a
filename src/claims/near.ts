import type { ConceptHit } from '../language/annotation';
import type { Stretch } from '../language/grammar';

/** How many tokens lie between two stretches; 0 where they touch or overlap. */
export const gap = (a: Stretch, b: Stretch): number => Math.max(0, a.from - b.to, b.from - a.to);

/** How near two things must stand to speak of one another, in tokens. */
const NEAR = 8;

/** Whether two hits stand near one another, and are not one. */
export const areNear = (a: ConceptHit, b: ConceptHit): boolean =>
  gap(a, b) <= NEAR && !(a.from === b.from && a.to === b.to);
