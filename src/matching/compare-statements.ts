/** Whether two statements on one point and round say the like of it. */
import type { Figure, Kind, Terms } from '../model/assertion';
import { compareFigures, type FigureRelation } from './figures';

/** `unlike`: they hold no value that both give, or speak of a promise and of its carrying out. */
export type StatementRelation = FigureRelation;

/** The part of a statement that is compared with another on the same point and round. */
export interface Comparable {
  kind: Kind;
  negated: boolean;
  actor?: string | null | undefined;
  figures: readonly Figure[];
  terms: Terms;
}

/** Slots that have one value at a time: another value differs. Other slots are lists, which may name different parts. */
const SINGLE_SLOTS = new Set([
  'outcome',
  'answer',
  'city',
  'venue',
  'date',
  'ordinal',
  'mediator',
  'window',
  'status',
  'format',
]);

/** A party's delegation has one head: slots such as `head-ukraine`. */
const isSingle = (slot: string): boolean => SINGLE_SLOTS.has(slot) || slot.startsWith('head-');

/** Slots that tell which of several like matters is meant: another value is another matter. */
const NAMING_SLOTS = ['stage', 'presented-by', 'returnees'];

function compareSlot(slot: string, a: readonly string[], b: readonly string[]): StatementRelation {
  if (a.some((value) => b.includes(value))) return 'same';
  return isSingle(slot) ? 'differs' : 'unlike';
}

const sharedSlots = (a: Terms, b: Terms): string[] => Object.keys(a).filter((slot) => b[slot] !== undefined);

/** One side's own number says nothing of the other side's. */
const isOtherDirection = (a: Figure, b: Figure): boolean =>
  (a.from ?? b.from) !== (b.from ?? a.from) || (a.to ?? b.to) !== (b.to ?? a.to);

const compareDirected = (a: Figure, b: Figure): FigureRelation =>
  isOtherDirection(a, b) ? 'unlike' : compareFigures(a, b);

/** Each figure of one statement beside the figure of the other that it fits best. */
function compareFigureLists(a: Comparable, b: Comparable): StatementRelation[] {
  return a.figures.map((figure) => {
    const relations = b.figures.map((other) => compareDirected(figure, other));
    if (relations.includes('same')) return 'same';
    return relations.includes('differs') ? 'differs' : 'unlike';
  });
}

const isPromise = ({ kind }: Comparable): boolean => kind === 'agreed' || kind === 'expected';

/** Kinds that speak of the like: a promise is not the carrying out, an offer is not an agreement. */
const areKindsAlike = (a: Comparable, b: Comparable): boolean => a.kind === b.kind || (isPromise(a) && isPromise(b));

const isBare = ({ figures, terms }: Comparable): boolean => figures.length === 0 && Object.keys(terms).length === 0;

function isOtherMatter(a: Comparable, b: Comparable): boolean {
  const isOther = (slot: string) => compareSlot(slot, a.terms[slot] ?? [], b.terms[slot] ?? []) !== 'same';
  return sharedSlots(a.terms, b.terms).some((slot) => NAMING_SLOTS.includes(slot) && isOther(slot));
}

/** Symmetric. A value that differs outweighs values that agree. */
export function compareStatements(a: Comparable, b: Comparable): StatementRelation {
  if (!areKindsAlike(a, b) || isOtherMatter(a, b)) return 'unlike';
  if (isBare(a) && isBare(b)) return a.negated === b.negated ? 'same' : 'differs';
  const relations = [
    ...compareFigureLists(a, b),
    ...compareFigureLists(b, a),
    ...sharedSlots(a.terms, b.terms).map((slot) => compareSlot(slot, a.terms[slot] ?? [], b.terms[slot] ?? [])),
  ];
  if (relations.includes('differs')) return 'differs';
  if (!relations.includes('same')) return 'unlike';
  const isOtherActor = (a.actor ?? b.actor) !== (b.actor ?? a.actor);
  return isOtherActor || a.negated !== b.negated ? 'differs' : 'same';
}
