import type { ConceptHit } from '../language/annotation';
import type { Signs } from './signs';

/** How far before what it denies a negation may stand, in tokens. */
const NEGATION_REACH = 4;

/** Whether a negation stands before the words that made the claim, in the same clause. */
export function isNegated(signs: Signs, matched: readonly ConceptHit[]): boolean {
  const { tokens, grammar } = signs.sentence;
  const denies = ({ from }: ConceptHit): boolean => {
    for (let i = from; i >= Math.max(0, from - NEGATION_REACH); i -= 1) {
      if (i < from && grammar.negates(tokens, i)) return true;
      if (grammar.beginsClause(tokens, i)) return false;
    }
    return false;
  };
  const isOneClause = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i += 1) if (grammar.beginsClause(tokens, i)) return false;
    return true;
  };
  /** “Did not agree to set up a commission”: what is agreed in the same clause is denied with the agreement. */
  const isUnder = ({ to }: ConceptHit): boolean => matched.some(({ from }) => from >= to && isOneClause(to, from));
  const isDenied = signs.hits('agree').some((hit) => isUnder(hit) && denies(hit));
  return isDenied || signs.has('excluded') || matched.some(denies);
}
