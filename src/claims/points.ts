/** On which points a sentence makes a claim: the pack's rules against its signs. */
import type { ConceptHit } from '../language/annotation';
import { lastOf } from '../lib/last-of';
import type { Unit } from '../model/assertion';
import type { PackRules, PointRules, Rule } from '../model/rules';
import { holds, type Signs } from './signs';

export interface PointHit {
  rules: PointRules;
  weight: number;
  presence: Rule['presence'];
  matched: ConceptHit[];
}

/** What a point may count: two such points in one sentence may each have some. */
const COUNTED: ReadonlySet<Unit> = new Set(['prisoners', 'bodies', 'children']);
export const isCount = ({ compare }: PointRules): boolean => (compare.figures ?? []).some((unit) => COUNTED.has(unit));

const applies = (rule: Rule, signs: Signs, strong: boolean): boolean =>
  (rule.needs !== 'strong' || strong) &&
  rule.all.every((entry) => holds(signs, entry)) &&
  !(rule.none ?? []).some((sign) => signs.has(sign));

const matchedBy = (rule: Rule, signs: Signs): ConceptHit[] =>
  rule.all
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : entry))
    .flatMap((sign) => signs.hits(sign).slice(0, 1));

/** Rules by the concepts of which each needs one, and those that need none. */
interface RuleIndex {
  byConcept: ReadonlyMap<string, readonly Rule[]>;
  others: readonly Rule[];
}

/** Signs that are worked out are not in this index: “@done”, “#bodies”, “ordinal:1”. */
const isConcept = (sign: string): boolean => !/^(?:[@#]|ordinal:)/u.test(sign);

/** The concepts of which a rule needs one: of several such lists the shortest. Empty where it needs none. */
function neededBy({ all }: Rule): readonly string[] {
  const lists = all.map((entry) => (typeof entry === 'string' ? [entry] : entry));
  const [shortest = []] = lists.filter((list) => list.every(isConcept)).sort((a, b) => a.length - b.length);
  return shortest;
}

/** Few rules have what they need in a sentence: the others are not asked. */
const indexRules = lastOf((points: PackRules['points']): RuleIndex => {
  const byConcept = new Map<string, Rule[]>();
  const rules = points.flatMap(({ any, aside = [] }) => [...any, ...aside]);
  for (const rule of rules)
    for (const concept of neededBy(rule)) byConcept.set(concept, [...(byConcept.get(concept) ?? []), rule]);
  return { byConcept, others: rules.filter((rule) => neededBy(rule).length === 0) };
});

/** The rules that may hold in a sentence. */
function possibleRules({ sentence }: Signs, { points }: PackRules): ReadonlySet<Rule> {
  const { byConcept, others } = indexRules(points);
  const possible = new Set(others);
  for (const { concept } of sentence.concepts) for (const rule of byConcept.get(concept) ?? []) possible.add(rule);
  return possible;
}

function bestRule(rules: readonly Rule[], possible: ReadonlySet<Rule>, signs: Signs, strong: boolean): Rule | null {
  let best: Rule | null = null;
  for (const rule of rules) {
    const isBetter = possible.has(rule) && (!best || (rule.weight ?? 1) > (best.weight ?? 1));
    if (isBetter && applies(rule, signs, strong)) best = rule;
  }
  return best;
}

/** The points of a sentence, in the pack's order. `strong`: the article as a whole is about the matter. */
export function findPoints(signs: Signs, pack: PackRules, strong: boolean): PointHit[] {
  const found: PointHit[] = [];
  const possible = possibleRules(signs, pack);
  for (const rules of pack.points) {
    const rule = bestRule(rules.any, possible, signs, strong);
    if (rule) found.push({ rules, weight: rule.weight ?? 1, presence: rule.presence, matched: matchedBy(rule, signs) });
  }
  const ids = new Set(found.map(({ rules }) => rules.point));
  const kept = found.filter(({ rules }) => !(rules.unlessPoint ?? []).some((point) => ids.has(point)));
  if (kept.length === 0) return kept;
  for (const rules of pack.points) {
    if (kept.some((hit) => hit.rules.point === rules.point)) continue;
    const rule = bestRule(rules.aside ?? [], possible, signs, strong);
    if (rule) kept.push({ rules, weight: rule.weight ?? 1, presence: rule.presence, matched: matchedBy(rule, signs) });
  }
  return kept;
}
