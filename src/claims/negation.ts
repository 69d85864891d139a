/** Whether a sentence denies a point. */
import type { ConceptHit } from '../language/annotation';
import { gap } from './near';
import type { Signs } from './signs';

/** How far before what it denies a negation may stand, in tokens. */
const NEGATION_REACH = 7;
/** How many words of weight may stand between. */
const OTHER_WORDS = 1;

/** Whether what stands at a hit is denied: an odd number of negations before it, with little but small words between. */
function isDenied(signs: Signs, hit: ConceptHit, own: readonly ConceptHit[]): boolean {
  const { tokens, grammar } = signs.sentence;
  // “No larger exchange”: what is denied is that another is larger.
  if (grammar.isComparative(tokens, hit)) return false;
  const isOwn = (i: number): boolean => own.some(({ from, to }) => from <= i && i < to);
  // What is rejected as a proposal has been proposed.
  const isPutForward = grammar.isNoun(tokens, hit);
  let negations = 0;
  let others = 0;
  let isWithin = false;
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - NEGATION_REACH) && others <= OTHER_WORDS; i -= 1) {
    if (grammar.beginsClause(tokens, i + 1) || grammar.setsAgainst(tokens, i)) break;
    if (isPutForward && grammar.isRejection(tokens[i])) continue;
    if (grammar.denies(tokens, i)) negations += others === 0 || !grammar.isAuxiliaryDenial(tokens, i) ? 1 : 0;
    else if (grammar.isSmallWord(tokens, i) || isOwn(i)) isWithin ||= grammar.isPreposition(tokens, i);
    // “No limit for the wounded”: what is denied is the limit.
    else if (isWithin) break;
    else others += 1;
  }
  return negations % 2 === 1;
}

/** Whether a sign stands in the sentence and is denied wherever it does. */
export function isSignDenied(signs: Signs, sign: string): boolean {
  const hits = signs.hits(sign);
  return hits.length > 0 && hits.every((hit) => isDenied(signs, hit, hits));
}

/** Whether the words that made the claim are denied, or said to be left out. */
export function isNegated(signs: Signs, matched: readonly ConceptHit[]): boolean {
  const concepts = [...new Set(matched.map(({ concept }) => concept))];
  const all = concepts.flatMap((concept) => signs.hits(concept));
  const leftOut = signs.hits('excluded').filter((hit) => all.some((own) => gap(hit, own) <= NEGATION_REACH));
  if (signs.sentence.grammar.excepts(signs.sentence.tokens)) return false;
  if (leftOut.some((hit) => !isDenied(signs, hit, all))) return true;
  // A word that stands there twice, once without a negation, is not denied.
  return concepts.some((concept) => {
    const hits = signs.hits(concept);
    return hits.length > 0 && hits.every((hit) => isDenied(signs, hit, all));
  });
}
