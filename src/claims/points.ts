/** On which points a sentence makes a claim: the pack's rules against its signs. */
import type { ConceptHit } from '../language/annotation';
import type { PackRules, PointRules, Rule } from '../model/rules';
import { holds, type Signs } from './signs';

export interface PointHit {
  rules: PointRules;
  weight: number;
  presence: Rule['presence'];
  matched: ConceptHit[];
}

const applies = (rule: Rule, signs: Signs, strong: boolean): boolean =>
  (rule.needs !== 'strong' || strong) &&
  rule.all.every((entry) => holds(signs, entry)) &&
  !(rule.none ?? []).some((sign) => signs.has(sign));

const matchedBy = (rule: Rule, signs: Signs): ConceptHit[] =>
  rule.all
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : entry))
    .flatMap((sign) => signs.hits(sign).slice(0, 1));

function bestRule(rules: readonly Rule[], signs: Signs, strong: boolean): Rule | null {
  let best: Rule | null = null;
  for (const rule of rules) {
    const isBetter = !best || (rule.weight ?? 1) > (best.weight ?? 1);
    if (isBetter && applies(rule, signs, strong)) best = rule;
  }
  return best;
}

/** The points of a sentence, in the pack's order. `strong`: the article as a whole is about the matter. */
export function findPoints(signs: Signs, pack: PackRules, strong: boolean): PointHit[] {
  const found: PointHit[] = [];
  for (const rules of pack.points) {
    const rule = bestRule(rules.any, signs, strong);
    if (rule) found.push({ rules, weight: rule.weight ?? 1, presence: rule.presence, matched: matchedBy(rule, signs) });
  }
  const ids = new Set(found.map(({ rules }) => rules.point));
  const kept = found.filter(({ rules }) => !(rules.unlessPoint ?? []).some((point) => ids.has(point)));
  if (kept.length === 0) return kept;
  for (const rules of pack.points) {
    if (kept.some((hit) => hit.rules.point === rules.point)) continue;
    const rule = bestRule(rules.aside ?? [], signs, strong);
    if (rule) kept.push({ rules, weight: rule.weight ?? 1, presence: rule.presence, matched: matchedBy(rule, signs) });
  }
  return kept;
}
