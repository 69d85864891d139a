/** What a sentence asserts on a point: kind, polarity, actor, figures and terms. */
import type { ConceptHit, FigureHit } from '../language/annotation';
import type { Stretch } from '../language/grammar';
import type { Assertion, Figure, Unit } from '../model/assertion';
import type { PointRules } from '../model/rules';
import { actorOf, sideOf } from './actors';
import { doneAt, kindOf } from './kind';
import type { Matter } from './matter';
import { clausesBetween } from './near';
import { isNegated, isSignDenied } from './negation';
import type { PointHit } from './points';
import type { Signs } from './signs';
import { findTerms } from './terms';
import type { Timeline } from './timeline';

const TIME_UNITS: ReadonlySet<Unit> = new Set(['minutes', 'hours', 'days', 'weeks', 'months']);

/** Figures that count people are of whatever the point counts. */
const isOpen = (unit: Unit | null): boolean => unit === null || unit === 'people';
/** Smaller open numbers are more often something else (“two categories”). */
const SMALLEST_OPEN = 20;

function fits({ figure }: FigureHit, units: readonly Unit[], only: boolean): boolean {
  if (figure.unit !== null && units.includes(figure.unit)) return true;
  if (figure.unit !== null && TIME_UNITS.has(figure.unit) && units.some((unit) => TIME_UNITS.has(unit))) return true;
  const counts = units.some((unit) => unit === 'prisoners' || unit === 'bodies' || unit === 'children');
  return counts && only && isOpen(figure.unit) && (figure.min ?? figure.max ?? 0) >= SMALLEST_OPEN;
}

/** A figure of one party's alone, where the sentence names one party and nothing mutual. */
function withScope(figure: Figure, signs: Signs, { rules }: Matter): Figure {
  if (figure.scope === 'both' && !signs.has('mutual')) return { ...figure, scope: 'open' };
  const parties = rules.subject.sides.filter((side) => signs.has(`party:${side}`)).length;
  return figure.scope === 'open' && parties === 1 && !signs.has('mutual') ? { ...figure, scope: 'one' } : figure;
}

/** A figure of a point, and where it stands. */
interface OwnFigure extends Stretch {
  figure: Figure;
}

/** The figures of a sentence that belong to a point. `rivals`: whether another point counts people too. */
function figuresFor(signs: Signs, rules: PointRules, matter: Matter, rivals: boolean): OwnFigure[] {
  const { grammar, tokens } = signs.sentence;
  const units = rules.compare.figures ?? [];
  const others = (rules.compare.except ?? []).flatMap((sign) => signs.hits(sign));
  const own = signs.sentence.figures.filter((hit) => !others.some(({ from, to }) => from < hit.to && hit.from < to));
  const exact = own.filter((hit) => fits(hit, units, false));
  const hits = exact.length > 0 ? exact : own.filter((hit) => fits(hit, units, !rivals));
  const unit = units[0] ?? 'people';
  const sides = hits.map((hit) => sideOf(signs, hit, matter));
  // “Russia will return 6,000 and Ukraine 600”: each side is told its own.
  const isShared = new Set(sides).size === hits.length && hits.length > 1 && !sides.includes(null);
  return hits.map((hit, at) => {
    const from = rules.compare.sides || isShared ? (sides[at] ?? null) : null;
    const { figure } = hit;
    const isFurther = rules.compare.counted === 'all' && grammar.isFurther(tokens, hit);
    const counted = {
      ...figure,
      unit: isOpen(figure.unit) ? unit : (figure.unit ?? unit),
      ...(from ? { from } : {}),
      ...(isFurther ? { further: true as const } : {}),
    };
    return { from: hit.from, to: hit.to, figure: withScope(counted, signs, matter) };
  });
}

const countsOf = (own: readonly OwnFigure[]): readonly OwnFigure[] =>
  own.filter(({ figure }) => figure.unit === 'prisoners' || figure.unit === 'bodies');

/** “Ukraine alone will return 6,000”: the other side gives nothing. */
const nothingFor = (own: readonly OwnFigure[]): Figure[] =>
  countsOf(own)
    .slice(0, 1)
    .map(({ figure: { unit } }) => ({ min: 0, max: 0, qualifier: 'exact', unit, scope: 'one' }));

/** Whether a point is told as done; where some of its figures are promised, only these are kept to be compared. */
function told(signs: Signs, own: readonly OwnFigure[], matched: readonly Stretch[]): { done: boolean; kept: Figure[] } {
  const isDone = doneAt(signs);
  const promised = own.filter((place) => !isDone(place));
  if (promised.length > 0) return { done: false, kept: promised.map(({ figure }) => figure) };
  const [first] = matched;
  const done = own.length > 0 || (first ? isDone(first) : isDone({ from: 0, to: signs.sentence.tokens.length }));
  return { done, kept: own.map(({ figure }) => figure) };
}

/** “85% are unidentified” is 15% identified. */
const complement = (figure: Figure): Figure =>
  figure.unit === 'per-cent' && figure.min !== null && figure.max !== null
    ? { ...figure, min: 100 - figure.max, max: 100 - figure.min }
    : figure;

/** Signs of what is yet to come or was agreed. */
const TO_COME = ['will', '@future', 'agree', 'refuse'];

/** Whether a sentence denies a point whose denial differs. */
function isPolar(
  signs: Signs,
  { polarity, deniedInstead = [], promise }: PointRules['compare'],
  matched: readonly ConceptHit[],
): boolean {
  if (deniedInstead.some((sign) => signs.has(sign))) return false;
  if (promise && signs.has('not-yet')) return false;
  if (Array.isArray(polarity)) {
    // What was not done may still be agreed.
    const isTold = !promise || TO_COME.some((sign) => signs.has(sign));
    return isTold && polarity.some((sign) => isSignDenied(signs, sign));
  }
  return polarity === true && isNegated(signs, matched);
}

/** Whether an offer or a proposal stands in one clause with the words of the point. */
const isOfferedBeside = (signs: Signs, matched: readonly Stretch[]): boolean =>
  [...signs.hits('propose'), ...signs.hits('offer')].some((offer) =>
    matched.some((hit) => hit.from !== offer.from && clausesBetween(signs, offer, hit) === 0),
  );

/** Builds the assertion of a sentence on a point. `named`: all its points; `rivals`: whether another of them counts people. */
export function assertionOf(
  signs: Signs,
  { rules, matched, presence }: PointHit,
  round: string | null,
  timeline: Timeline,
  matter: Matter,
  named: ReadonlySet<string>,
  rivals: boolean,
): Assertion {
  const { compare } = rules;
  const actor = compare.actor ? actorOf(signs, compare, matter) : undefined;
  // A rule that finds an answer to the matter finds figures of the answer, which are not the matter's.
  const own = presence === 'related' ? [] : figuresFor(signs, rules, matter, rivals);
  const oneSided = signs.has('one-sided') ? nothingFor(own) : [];
  const promise = compare.promise ?? false;
  const { done, kept } = promise ? told(signs, own, matched) : { done: false, kept: own.map(({ figure }) => figure) };
  const kind = kindOf(signs, { promise, isDone: done, counts: countsOf(own) }, timeline);
  // “Both agreed to the truce” says more than that an offer was answered.
  const isAnswered = compare.answeredBy !== undefined && named.has(compare.answeredBy) && !signs.has('mutual');
  // “Ukraine agreed to the truce that Russia had offered”: on the truce itself, that it was offered is told.
  const isOffer =
    compare.agreedDiffers === true && kind === 'agreed' && (isAnswered || isOfferedBeside(signs, matched));
  return {
    point: rules.point,
    round,
    kind: isOffer ? 'proposed' : kind,
    negated: isPolar(signs, compare, matched),
    ...(actor === undefined ? {} : { actor }),
    figures: [...(signs.has('unidentified') ? kept.map(complement) : kept), ...oneSided],
    terms: findTerms(signs, rules, timeline, matter),
  };
}
