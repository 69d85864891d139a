import type { Assertion } from '../model/assertion';
import type { Related } from './relate';

/** What the claim brings into each of its citations. */
export interface CitedClaim {
  assertion: Assertion;
  /** 0 to 1: how sure the engine is that it is a claim. */
  score: number;
  /** 0 to 1: trust in the rule that named the point. */
  weight: number;
}

/** More values compared than this say no more. */
const MANY_VALUES = 3;
/** Keeps the odds of a claim finite. */
const SUREST = 0.999;

function odds(score: number): number {
  const kept = Math.min(SUREST, Math.max(1 - SUREST, score));
  return Math.log(kept / (1 - kept));
}

/** What speaks for and against a citation and its relation, as numbers of about 0 to 3. */
export function citationFeatures(
  { assertion, score, weight }: CitedClaim,
  { relation, reasons }: Related,
): Record<string, number> {
  const has = (field: string): boolean => reasons.some((reason) => reason.field === field);
  const is = (holds: boolean): number => (holds ? 1 : 0);
  const values = reasons.filter(({ field }) => field === 'figure' || field === 'term').length;
  return {
    claim: odds(score),
    doubtfulRule: 1 - weight,
    differs: is(relation === 'differs'),
    otherRound: is(relation === 'other-round'),
    related: is(relation === 'related'),
    bare: is(relation === 'same' && has('presence')),
    values: Math.min(values, MANY_VALUES),
    differsInFigure: is(relation === 'differs' && has('figure')),
    differsInActor: is(relation === 'differs' && has('actor')),
    differsInPolarity: is(relation === 'differs' && has('polarity')),
    noRound: is(assertion.round === null),
    figures: is(assertion.figures.length > 0),
    negated: is(assertion.negated),
    carriedOut: is(assertion.kind === 'carried-out'),
  };
}
