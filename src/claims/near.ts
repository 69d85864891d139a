import type { ConceptHit } from '../language/annotation';
import type { Stretch } from '../language/grammar';
import type { Signs } from './sign-test';

/** How many tokens lie between two stretches; 0 where they touch or overlap. */
export const gap = (a: Stretch, b: Stretch): number => Math.max(0, a.from - b.to, b.from - a.to);

/** How many clauses begin between two stretches of a sentence. */
export function clausesBetween({ sentence: { grammar, tokens } }: Signs, a: Stretch, b: Stretch): number {
  let clauses = 0;
  for (let i = Math.min(a.to, b.to); i <= Math.max(a.from, b.from); i += 1)
    if (grammar.beginsClause(tokens, i)) clauses += 1;
  return clauses;
}

/** How near two things must stand to speak of one another, in tokens. */
const NEAR = 8;

/** Whether two hits stand near one another, and are not one. */
export const areNear = (a: ConceptHit, b: ConceptHit): boolean =>
  gap(a, b) <= NEAR && !(a.from === b.from && a.to === b.to);
