/** What a sentence says of a point: whether it was agreed, offered, refused, or is already done. */
import type { ConceptHit } from '../language/annotation';
import type { Stretch } from '../language/grammar';
import type { Kind } from '../model/assertion';
import { DEEDS, doneHits } from './deeds';
import { clausesBetween, gap } from './near';
import type { Signs } from './signs';
import { roundCarriedOut, roundOnDay, type Timeline } from './timeline';

/** A clause's end between a verb and what it may speak of counts as this many tokens. */
const CLAUSE_COST = 6;

/** Verbs by which a thing is still to come. */
const PROMISES = ['will', 'agree', 'promise', 'propose', 'offer', 'demand'];

interface Verbs {
  done: readonly Stretch[];
  promised: readonly Stretch[];
}

/** How far behind “agreement” that on which it is may be named, in tokens. */
const DEAL_REACH = 5;

/** “The agreement of 23 July on at least 1,200 captives”: what follows is what was agreed. */
function isDealOn(signs: Signs, deal: Stretch): boolean {
  const { tokens, grammar, figures } = signs.sentence;
  const isTopic = (thing: Stretch): boolean =>
    tokens.slice(deal.to, thing.from).some((_, i) => grammar.isTopic(tokens, deal.to + i));
  return [...figures, ...DEEDS.flatMap((sign) => signs.hits(sign))].some(
    (thing) =>
      thing.from >= deal.to &&
      gap(deal, thing) <= DEAL_REACH &&
      clausesBetween(signs, deal, thing) === 0 &&
      isTopic(thing),
  );
}

function verbsIn(signs: Signs): Verbs {
  const { tokens, grammar } = signs.sentence;
  const happened = (hit: ConceptHit): boolean => grammar.hasHappened(tokens, hit);
  const done = [...doneHits(signs), ...(signs.has('@event') ? signs.hits('event').filter(happened) : [])];
  // “Under the Istanbul agreements 1,000 bodies were returned”: the agreement is only named, unless it is one “on 1,200”.
  const named = signs.hits('deal').filter((hit) => !isDealOn(signs, hit));
  const isNamed = (hit: ConceptHit): boolean => named.some(({ from, to }) => from < hit.to && hit.from < to);
  const plain = PROMISES.flatMap((sign) => signs.hits(sign)).filter((hit) => !isNamed(hit));
  // With “to” before them, verbs of the matter are still to come.
  const infinitives = [...DEEDS, 'done']
    .flatMap((sign) => signs.hits(sign))
    .filter(({ from }) => grammar.isInfinitive(tokens, from));
  return { done, promised: [...plain, ...infinitives] };
}

/** How far a verb stands from what it may speak of, in tokens. */
const distance = (signs: Signs, a: Stretch, b: Stretch): number =>
  gap(a, b) + CLAUSE_COST * clausesBetween(signs, a, b);

const nearest = (signs: Signs, verbs: readonly Stretch[], to: Stretch): number =>
  Math.min(...verbs.map((verb) => distance(signs, verb, to)));

/** Tells of each place in a sentence whether what stands there is told as done. */
export function doneAt(signs: Signs): (place: Stretch) => boolean {
  if (!signs.has('@done') && !signs.has('@event')) return () => false;
  const { done, promised } = verbsIn(signs);
  return (place) => nearest(signs, done, place) <= nearest(signs, promised, place);
}

/** A day after the meeting on which what was agreed there was carried out. */
const isDatedLater = (signs: Signs, timeline: Timeline): boolean =>
  signs.sentence.dates.some((date) => roundCarriedOut(timeline, date) !== null && roundOnDay(timeline, date) === null);

/** How near a word for a part must stand to the figure of that part, in tokens. */
const PART_REACH = 6;

/** One part of what is carried out, told without a verb of doing or announced: a batch, a lorry, a day's share. */
function isPart(signs: Signs, figures: readonly Stretch[], timeline: Timeline): boolean {
  if (signs.has('propose')) return false;
  const batches = signs.hits('batch');
  if (figures.some((figure) => batches.some((batch) => gap(figure, batch) <= PART_REACH))) return true;
  if (signs.has('will') || signs.has('@future')) return false;
  const staged = ['stage:1', 'stage:2', 'stage:later', 'group:1', 'group:2'].some((sign) => signs.has(sign));
  return signs.has('instalment') || isDatedLater(signs, timeline) || (staged && signs.has('@was'));
}

/** What a point's own figures and words tell of it. */
export interface Told {
  /** Whether promise and deed are told apart on the point. */
  promise: boolean;
  isDone: boolean;
  /** Where the point's counts of people stand. */
  counts: readonly Stretch[];
}

/** The kind of a sentence's assertion on a point. */
export function kindOf(signs: Signs, { promise, isDone, counts }: Told, timeline: Timeline): Kind {
  if (promise && isDone) return 'carried-out';
  if (signs.has('refuse')) return 'refused';
  if (promise && isPart(signs, counts, timeline)) return 'carried-out';
  // Who undertakes to look at a proposal has not agreed to it.
  const isWeighed = (signs.has('propose') || signs.has('offer')) && signs.has('consider');
  if (signs.has('agree') && !isWeighed) return 'agreed';
  if (signs.has('propose')) return 'proposed';
  const comes = signs.has('@future') || signs.has('will');
  if (promise && signs.has('partial') && !comes) return 'carried-out';
  if (signs.has('demand')) return 'demanded';
  // “Put the number at 7,000” speaks of what was agreed, not of what was counted.
  return comes || signs.has('put-at') ? 'expected' : 'described';
}
