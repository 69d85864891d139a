/** What a sentence asserts on a point: kind, polarity, actor, figures and terms. */
import type { FigureHit } from '../language/annotation';
import type { Assertion, Figure, Kind, Unit } from '../model/assertion';
import type { PointRules } from '../model/rules';
import type { Signs } from './signs';
import { findTerms } from './terms';
import { type Timeline } from './timeline';

const TIME_UNITS: ReadonlySet<string> = new Set(['minutes', 'hours', 'days', 'weeks', 'months']);

/** Figures that count people are of whatever the point counts. */
const isOpen = (unit: Unit | null): boolean => unit === null || unit === 'people';
/** Smaller open numbers are more often something else (“two categories”). */
const SMALLEST_OPEN = 20;

function fits({ figure }: FigureHit, units: readonly string[], only: boolean): boolean {
  if (figure.unit !== null && units.includes(figure.unit)) return true;
  if (figure.unit !== null && TIME_UNITS.has(figure.unit) && units.some((unit) => TIME_UNITS.has(unit))) return true;
  const counts = units.some((unit) => unit === 'prisoners' || unit === 'bodies' || unit === 'children');
  return counts && only && isOpen(figure.unit) && (figure.min ?? figure.max ?? 0) >= SMALLEST_OPEN;
}

/** The figures of a sentence that belong to a point. `rivals`: whether another point counts people too. */
function figuresFor(signs: Signs, rules: PointRules, rivals: boolean): Figure[] {
  const units = rules.compare.figures ?? [];
  const exact = signs.sentence.figures.filter((hit) => fits(hit, units, false));
  const hits = exact.length > 0 ? exact : signs.sentence.figures.filter((hit) => fits(hit, units, !rivals));
  const unit = (units[0] ?? 'people') as Unit;
  return hits.map(({ figure }) => ({ ...figure, unit: isOpen(figure.unit) ? unit : (figure.unit ?? unit) }));
}

function kindOf(signs: Signs, promise: boolean): Kind {
  if (promise && (signs.has('@done') || signs.has('@event'))) return 'carried-out';
  if (signs.has('refuse')) return 'refused';
  if (signs.has('agree')) return 'agreed';
  if (signs.has('propose')) return 'proposed';
  if (signs.has('demand')) return 'demanded';
  if (signs.has('@future') || signs.has('will')) return 'expected';
  return 'described';
}

/** The party first named in the sentence: in English the one that acts, but for the passive with “by”. */
function actorOf(signs: Signs): string | undefined {
  const hits = signs.sentence.concepts
    .filter((hit) => hit.concept === 'party:ukraine' || hit.concept === 'party:russia')
    .sort((a, b) => a.from - b.from);
  if (signs.has('mutual')) return undefined;
  const by = hits.find((hit) => signs.sentence.tokens[hit.from - 1]?.norm === 'by');
  return (by ?? hits[0])?.concept.slice('party:'.length);
}

/** Builds the assertion of a sentence on a point. */
export function assertionOf(
  signs: Signs,
  rules: PointRules,
  round: string | null,
  timeline: Timeline,
  rivals: boolean,
): Assertion {
  const actor = rules.compare.actor ? actorOf(signs) : undefined;
  return {
    point: rules.point,
    round,
    kind: kindOf(signs, rules.compare.promise ?? false),
    negated: rules.compare.polarity === true && signs.has('not'),
    ...(actor === undefined ? {} : { actor }),
    figures: figuresFor(signs, rules, rivals),
    terms: findTerms(signs, rules, timeline),
  };
}
