/** What a sentence asserts on a point: kind, polarity, actor, figures and terms. */
import type { FigureHit } from '../language/annotation';
import type { Assertion, Figure, Kind, Unit } from '../model/assertion';
import type { PointRules } from '../model/rules';
import { actorOf, sideOf } from './actors';
import type { Matter } from './matter';
import { isNegated } from './negation';
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

/** The figures of a sentence that belong to a point. `rivals`: whether another point counts people too. */
function figuresFor(signs: Signs, rules: PointRules, matter: Matter, rivals: boolean): Figure[] {
  const units = rules.compare.figures ?? [];
  const others = (rules.compare.except ?? []).flatMap((sign) => signs.hits(sign));
  const own = signs.sentence.figures.filter((hit) => !others.some(({ from, to }) => from < hit.to && hit.from < to));
  const exact = own.filter((hit) => fits(hit, units, false));
  const hits = exact.length > 0 ? exact : own.filter((hit) => fits(hit, units, !rivals));
  const unit = units[0] ?? 'people';
  return hits.map((hit) => {
    const from = rules.compare.sides ? sideOf(signs, hit, matter) : null;
    const { figure } = hit;
    return { ...figure, unit: isOpen(figure.unit) ? unit : (figure.unit ?? unit), ...(from ? { from } : {}) };
  });
}

function kindOf(signs: Signs, promise: boolean): Kind {
  if (promise && (signs.has('@done') || signs.has('@event'))) return 'carried-out';
  if (signs.has('refuse')) return 'refused';
  if (promise && signs.has('instalment') && !signs.has('propose')) return 'carried-out';
  if (signs.has('agree')) return 'agreed';
  if (signs.has('propose')) return 'proposed';
  if (promise && signs.has('partial')) return 'carried-out';
  if (signs.has('demand')) return 'demanded';
  if (signs.has('@future') || signs.has('will')) return 'expected';
  return 'described';
}

/** “85% are unidentified” is 15% identified. */
const complement = (figure: Figure): Figure =>
  figure.unit === 'per-cent' && figure.min !== null && figure.max !== null
    ? { ...figure, min: 100 - figure.max, max: 100 - figure.min }
    : figure;

/** A figure of one party's alone, where the sentence names one party and nothing mutual. */
function withScope(figure: Figure, signs: Signs, { rules }: Matter): Figure {
  if (figure.scope === 'both' && !signs.has('mutual')) return { ...figure, scope: 'open' };
  const parties = rules.subject.sides.filter((side) => signs.has(`party:${side}`)).length;
  return figure.scope === 'open' && parties === 1 && !signs.has('mutual') ? { ...figure, scope: 'one' } : figure;
}

/** Builds the assertion of a sentence on a point. `rivals`: whether another of its points counts people too. */
export function assertionOf(
  signs: Signs,
  { rules, matched, presence }: PointHit,
  round: string | null,
  timeline: Timeline,
  matter: Matter,
  rivals: boolean,
): Assertion {
  const { compare } = rules;
  const actor = compare.actor ? actorOf(signs, compare.actor, matter) : undefined;
  // A rule that finds an answer to the matter finds figures of the answer, which are not the matter's.
  const figures =
    presence === 'related'
      ? []
      : figuresFor(signs, rules, matter, rivals).map((figure) => withScope(figure, signs, matter));
  return {
    point: rules.point,
    round,
    kind: kindOf(signs, compare.promise ?? false),
    negated: compare.polarity === true && isNegated(signs, matched),
    ...(actor === undefined ? {} : { actor }),
    figures: signs.has('unidentified') ? figures.map(complement) : figures,
    terms: findTerms(signs, rules, timeline, matter),
  };
}
