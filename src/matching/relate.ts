/** The relation between a claim and a statement on one point, compared field by field, with the reasons. */
import type { Assertion, Figure } from '../model/assertion';
import type { Relation } from '../model/claim';
import type { Comparison } from '../model/rules';
import { compareFigures } from './figures';

/** A meeting that the record does not hold: two of them need not be one. */
const OTHER_ROUND = 'other';

/** What was compared, for the reasons a reader sees. */
export type Reason =
  | { field: 'round' | 'kind' | 'polarity' | 'presence' }
  | { field: 'actor'; claim: string; statement: string }
  | { field: 'figure'; agree: boolean; claim: Figure; statement: Figure }
  | { field: 'term'; agree: boolean; slot: string; claim: string[]; statement: string[] };

export interface Related {
  relation: Relation;
  reasons: Reason[];
}

function compareAllFigures(claim: Assertion, statement: Assertion): Reason[] {
  const reasons: Reason[] = [];
  for (const mine of claim.figures) {
    const fits = statement.figures.map((theirs) => ({ theirs, relation: compareFigures(mine, theirs) }));
    const like = fits.filter(({ relation }) => relation !== 'unlike');
    const chosen = like.find(({ relation }) => relation === 'same') ?? like[0];
    if (chosen)
      reasons.push({ field: 'figure', agree: chosen.relation === 'same', claim: mine, statement: chosen.theirs });
  }
  return reasons;
}

/** Whether two terms agree; spans of dates agree where they overlap. */
function termsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [firstA = '', lastA] = a.split('/');
  const [firstB = '', lastB] = b.split('/');
  if (lastA === undefined || lastB === undefined) return false;
  return firstA <= lastB && firstB <= lastA;
}

function compareTerms(claim: Assertion, statement: Assertion, modes: NonNullable<Comparison['terms']>): Reason[] {
  const reasons: Reason[] = [];
  for (const [slot, mode] of Object.entries(modes)) {
    const [mine, theirs] = [claim.terms[slot] ?? [], statement.terms[slot] ?? []];
    if (mine.length === 0 || theirs.length === 0) continue;
    const agree = mine.some((a) => theirs.some((b) => termsAgree(a, b)));
    if (agree || mode === 'one') reasons.push({ field: 'term', agree, slot, claim: mine, statement: theirs });
  }
  return reasons;
}

const isDone = (assertion: Assertion): boolean => assertion.kind === 'carried-out';

/** The values of both, field by field; figures of one unit agree if any of them does. */
function compareValues(claim: Assertion, statement: Assertion, how: Comparison): Reason[] {
  const figures = compareAllFigures(claim, statement);
  const agreeing = figures.filter((reason) => reason.field === 'figure' && reason.agree);
  return [...(agreeing.length > 0 ? agreeing : figures), ...compareTerms(claim, statement, how.terms ?? {})];
}

/** Refusing what the record has the same side offer, or calling agreed what it has only offered. */
function differsInKind(claim: Assertion, statement: Assertion, how: Comparison): boolean {
  if (how.agreedDiffers && claim.kind === 'agreed' && statement.kind === 'proposed') return true;
  return (
    how.refusal === true &&
    claim.kind === 'refused' &&
    statement.kind !== 'refused' &&
    (statement.actor ?? claim.actor) === claim.actor
  );
}

function differences(claim: Assertion, statement: Assertion, how: Comparison, values: readonly Reason[]): Reason[] {
  const found = values.filter((reason) => 'agree' in reason && !reason.agree);
  if (how.actor && claim.actor && statement.actor && claim.actor !== statement.actor)
    found.push({ field: 'actor', claim: claim.actor, statement: statement.actor });
  if (differsInKind(claim, statement, how) || (how.polarity && claim.negated !== statement.negated))
    found.push({ field: 'polarity' });
  return found;
}

/** Relates a claim's assertion to a statement's. */
export function relate(claim: Assertion, statement: Assertion, how: Comparison): Related {
  const isElsewhere = claim.round === OTHER_ROUND || (claim.round !== null && claim.round !== statement.round);
  if (isElsewhere)
    return { relation: statement.round === null ? 'related' : 'other-round', reasons: [{ field: 'round' }] };
  if (how.promise && isDone(claim) !== isDone(statement)) return { relation: 'related', reasons: [{ field: 'kind' }] };
  const values = compareValues(claim, statement, how);
  const differing = differences(claim, statement, how, values);
  if (differing.length > 0) return { relation: 'differs', reasons: differing };
  if (values.length > 0) return { relation: 'same', reasons: values };
  return { relation: how.presence, reasons: [{ field: 'presence' }] };
}
