/** What rules find, weighed: doubtful claims go, likely points join, and a sentence that no rule fits may still be a claim. */
import type { ConceptHit } from '../language/annotation';
import { lastOf } from '../lib/last-of';
import { joinModels, probabilities, probability, type Logistic } from '../lib/logistic';
import type { PackRules, PointRules } from '../model/rules';
import type { SignWeights } from '../model/sign-weights';
import { isCount, type PointHit } from './points';
import { holds, type Signs } from './signs';

type Present = Readonly<Record<string, number>>;

/** How many signs are shown as what speaks for a point. */
const SHOWN = 3;
/** Whether a sign is in the words: figures alone make no claim. */
const isWord = ({ concept }: ConceptHit): boolean => !concept.startsWith('#');

/** The words that speak most for a point. */
function strongest({ weights }: Logistic, present: Present, signs: Signs): ConceptHit[] {
  return Object.keys(present)
    .filter((sign) => (weights[sign] ?? 0) > 0 && signs.hits(sign).length > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, SHOWN)
    .flatMap((sign) => signs.hits(sign).slice(0, 1));
}

/** Whether a sign is there that every rule of a point forbids (“full” beside an answer to a local truce). */
function isForbidden({ any: [first, ...others] }: PointRules, signs: Signs): boolean {
  const forbidden = (first?.none ?? []).filter((sign) => others.every(({ none }) => none?.includes(sign)));
  return forbidden.some((sign) => signs.has(sign));
}

/** The weights of all points, which are asked together. */
const joined = lastOf(joinModels);

type Likely = (point: string) => number | null;

/** Points that weights alone find, with how likely they are, the likeliest first; none of `known`. */
function weighedPoints(
  { points, least }: SignWeights,
  likely: Likely,
  known: readonly PointHit[],
  present: Present,
  signs: Signs,
  rules: PackRules,
): PointHit[] {
  const ids = new Set(known.map((hit) => hit.rules.point));
  const { grammar, tokens } = signs.sentence;
  const isOfThings = grammar.countsThings(tokens);
  const weighed = rules.points.flatMap((point): PointHit[] => {
    const model = points[point.point];
    const weight = likely(point.point);
    if (!model || weight === null || weight < least.surest.point || ids.has(point.point)) return [];
    if ((point.unlessPoint ?? []).some((other) => ids.has(other)) || isForbidden(point, signs)) return [];
    // “6,000 tanks”: how many there are of something else.
    if (isOfThings && isCount(point)) return [];
    if (point.weighedWith && !holds(signs, point.weighedWith)) return [];
    const matched = strongest(model, present, signs);
    if (!matched.some(isWord)) return [];
    return [{ rules: point, weight, presence: undefined, matched }];
  });
  return weighed.sort((a, b) => b.weight - a.weight);
}

/** The points of a sentence by rules and weights together. `strong`: the article as a whole is about the matter. */
export function weighPoints(
  found: readonly PointHit[],
  signs: Signs,
  present: Present,
  weights: SignWeights,
  rules: PackRules,
  strong: boolean,
): PointHit[] {
  const { least } = weights;
  const likely = probabilities(joined(weights.points), present);
  const besides = (known: readonly PointHit[], from: number): PointHit[] =>
    weighedPoints(weights, likely, known, present, signs, rules).filter(({ weight }) => weight >= from);
  const claim = probability(weights.claim, present);
  if (found.length > 0) {
    if (claim < least.kept) return [];
    const believed = found.filter((hit) => (likely(hit.rules.point) ?? 1) >= least.believed);
    if (believed.length > 0) return [...believed, ...besides(believed, least.beside)];
    const [instead] = besides(found, least.instead);
    return instead ? [instead] : [...found];
  }
  if (!strong || claim < least.claim) return [];
  const all = besides([], least.surest.point);
  const likeliest = all.filter(({ weight }) => weight >= least.point);
  return likeliest.length > 0 || claim < least.surest.claim ? likeliest : all.slice(0, 1);
}
