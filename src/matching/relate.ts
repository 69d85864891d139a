/** The relation between a claim and a statement on one point, compared field by field, with the reasons. */
import type { Assertion, Figure } from '../model/assertion';
import type { Relation } from '../model/claim';
import { OTHER_ROUND } from '../model/other-round';
import type { Comparison } from '../model/rules';
import { compareFigures } from './figures';

/** What was compared, for the reasons a reader sees. */
export type Reason =
  | { field: 'round' | 'kind' | 'event' | 'polarity' | 'presence' }
  | { field: 'actor'; claim: string; statement: string }
  | { field: 'figure'; agree: boolean; claim: Figure; statement: Figure }
  | { field: 'term'; agree: boolean; slot: string; claim: string[]; statement: string[] };

export interface Related {
  relation: Relation;
  reasons: Reason[];
}

/** “1,000 in all, 500 from each side”: the sum says nothing that the shares do not. */
function isSum(figure: Figure, all: readonly Figure[]): boolean {
  if (figure.scope !== 'open' && figure.scope !== 'both') return false;
  return all.some(({ scope, unit, min, max }) => {
    const isShare = scope === 'each' && unit === figure.unit;
    return isShare && (min === null ? max !== null && figure.max === 2 * max : figure.min === 2 * min);
  });
}

function compareAllFigures(claim: Assertion, statement: Assertion): Reason[] {
  const reasons: Reason[] = [];
  for (const mine of claim.figures.filter((figure) => !isSum(figure, claim.figures))) {
    const fits = statement.figures
      .filter(({ from }) => !from || !mine.from || from === mine.from)
      .map((theirs) => ({ theirs, relation: compareFigures(mine, theirs) }));
    const like = fits.filter(({ relation }) => relation !== 'unlike');
    const chosen = like.find(({ relation }) => relation === 'same') ?? like[0];
    // What is to come on top is another number than what was agreed.
    const isOnTop = chosen?.relation === 'differs' && mine.further === true && chosen.theirs.further !== true;
    if (chosen && !isOnTop)
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
  // Two spans that only touch (“10 to 20 June”, “20 to 30 June”) are not one.
  return firstA < lastB && firstB < lastA;
}

interface Compared {
  reasons: Reason[];
  /** Both name a key, and not the same: they speak of two events. */
  isAnother: boolean;
}

function compareTerms(claim: Assertion, statement: Assertion, modes: NonNullable<Comparison['terms']>): Compared {
  const slots = Object.entries(modes).flatMap(([slot, mode]) => {
    const [mine, theirs] = [claim.terms[slot] ?? [], statement.terms[slot] ?? []];
    if (mine.length === 0 || theirs.length === 0) return [];
    const isTheirs = (a: string): boolean => theirs.some((b) => termsAgree(a, b));
    const agree = mode === 'every' ? mine.every(isTheirs) : mine.some(isTheirs);
    return [{ mode, reason: { field: 'term' as const, agree, slot, claim: mine, statement: theirs } }];
  });
  const keys = slots.filter(({ mode }) => mode === 'key');
  const isShared = keys.some(({ reason }) => reason.agree);
  // “The second group, on 17 June”: one key agrees, the other parts; with a group of its own it may be another series.
  const isSeries = Object.entries(modes).some(([slot, mode]) => mode === 'keyed' && claim.terms[slot]);
  const speaks = ({ mode, reason }: (typeof slots)[number]): boolean =>
    reason.agree ||
    mode === 'one' ||
    mode === 'every' ||
    (isShared && (mode === 'keyed' || (mode === 'key' && !isSeries)));
  return { reasons: slots.filter(speaks).map(({ reason }) => reason), isAnother: keys.length > 0 && !isShared };
}

const isDone = (assertion: Assertion): boolean => assertion.kind === 'carried-out';

/** The values of both, field by field; figures of one unit agree if any of them does. */
function compareValues(claim: Assertion, statement: Assertion, how: Comparison): Compared {
  const figures = compareAllFigures(claim, statement);
  const bySide = [...new Set(claim.figures.map(({ from }) => from))].flatMap((side) => {
    const own = figures.filter((reason) => reason.field === 'figure' && reason.claim.from === side);
    const agreeing = own.filter((reason) => reason.field === 'figure' && reason.agree);
    return agreeing.length > 0 ? agreeing : own;
  });
  const { reasons, isAnother } = compareTerms(claim, statement, how.terms ?? {});
  // That one side gives none cannot be made good by what the other gives.
  const none = figures.filter((reason) => reason.field === 'figure' && !reason.agree && reason.claim.max === 0);
  const counted = none.length > 0 ? none : bySide;
  return { reasons: [...counted, ...reasons], isAnother };
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
  const isOfKind = !how.actorKinds || how.actorKinds.includes(statement.kind);
  if (how.actor && isOfKind && claim.actor && statement.actor && claim.actor !== statement.actor)
    found.push({ field: 'actor', claim: claim.actor, statement: statement.actor });
  if (
    differsInKind(claim, statement, how) ||
    (how.polarity !== undefined && how.polarity !== false && claim.negated !== statement.negated)
  )
    found.push({ field: 'polarity' });
  return found;
}

function isOwnCount(reason: Reason, counted: Comparison['counted']): boolean {
  if (reason.field !== 'figure') return false;
  const { claim, statement } = reason;
  return counted === 'parts' ? (claim.max ?? Infinity) * 2 <= (statement.min ?? 0) : claim.scope !== 'each';
}

/** Relates a claim's assertion to a statement's. */
export function relate(claim: Assertion, statement: Assertion, how: Comparison): Related {
  const isElsewhere = claim.round === OTHER_ROUND || (claim.round !== null && claim.round !== statement.round);
  if (isElsewhere)
    return { relation: statement.round === null ? 'related' : 'other-round', reasons: [{ field: 'round' }] };
  if (how.promise && isDone(claim) !== isDone(statement)) return { relation: 'related', reasons: [{ field: 'kind' }] };
  // One side refuses what the other offered: both may well be so.
  const isAnswer = claim.kind === 'refused' && statement.kind !== 'refused' && claim.actor !== statement.actor;
  if (how.refusal && isAnswer && claim.actor && statement.actor)
    return { relation: 'related', reasons: [{ field: 'kind' }] };
  const { reasons: values, isAnother } = compareValues(claim, statement, how);
  if (isAnother) return { relation: 'related', reasons: [{ field: 'event' }] };
  const differing = differences(claim, statement, how, values);
  // What lies at the border or was counted (“a column with 1,212 dead”) is not the number that each was to hand over.
  const isCount =
    how.counted && claim.kind === 'described' && differing.every((reason) => isOwnCount(reason, how.counted));
  if (isCount && differing.length > 0) return { relation: 'related', reasons: [{ field: 'kind' }] };
  if (differing.length > 0) return { relation: 'differs', reasons: differing };
  if (values.length > 0) return { relation: 'same', reasons: values };
  return { relation: how.presence, reasons: [{ field: 'presence' }] };
}
