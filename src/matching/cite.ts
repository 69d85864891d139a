/** A claim's citations: for each of its points the statements on record, related, scored and ordered. */
import type { Citation, Mark, Relation } from '../model/claim';
import type { PackRecord, Statement } from '../model/record';
import type { Comparison } from '../model/rules';
import { indexPack } from '../corpus/index-pack';
import { compareText } from '../lib/compare-text';
import { probability, type Logistic } from '../lib/logistic';
import { citationFeatures, type CitedClaim } from './citation-features';
import { createExplain } from './explain';
import { relate, type Related } from './relate';
import type { Words } from '../words/words';

/** How close each relation is: what a reader looks for first. The claim's own score scales it. */
const CLOSENESS: Record<Relation, number> = { same: 0.95, differs: 0.93, 'other-round': 0.6, related: 0.4 };
/** Taken off where no value was compared. */
const NO_VALUE = 0.1;
/** A citation that is more probably not apt than apt is not given. */
const LEAST_APT = 0.5;
/** Added where a figure was compared: it says more than a word in common. */
const FIGURE = 0.02;
/** Added where another side acts: it weighs more than a word in common. */
const ACTOR = 0.03;
/** Added for each value that was compared beyond the first, so that the closer statement stands first. */
const PER_VALUE = 0.01;

/** Taken off for where and by whom a meeting was held, where a claim tells what came of it too. */
const SETTING = 0.03;

export interface Citable extends CitedClaim {
  /** What it means that no value can be compared, where the claim's rule says so. */
  presence: Comparison['presence'] | undefined;
}

/** How a claim's point compares; what presence means may be its own rule's affair. */
export function comparisonFor(
  { assertion, presence }: Pick<Citable, 'assertion' | 'presence'>,
  comparisons: ReadonlyMap<string, Comparison>,
): Comparison {
  const general = comparisons.get(assertion.point) ?? { presence: 'related' as const };
  return presence ? { ...general, presence } : general;
}

/** 0 to 1: how close a citation is, if it is apt. */
export function closenessOf({ relation, reasons }: Related): number {
  const isBare = relation === 'same' && reasons.some(({ field }) => field === 'presence');
  const figure = reasons.some(({ field }) => field === 'figure') ? FIGURE : 0;
  const actor = reasons.some(({ field }) => field === 'actor') ? ACTOR : 0;
  return Math.min(1, CLOSENESS[relation] + figure + actor + PER_VALUE * (reasons.length - 1) - (isBare ? NO_VALUE : 0));
}

export interface Citer {
  cite(claims: readonly Citable[], speaker: string | null): Citation[];
}

/**
 * `comparisons`: how each point compares, by its id; `model`: how sure a citation is, from what speaks for it; `words`:
 * in which reasons are told.
 */
export function createCiter(
  record: PackRecord,
  comparisons: ReadonlyMap<string, Comparison>,
  model: Logistic,
  words: Words,
): Citer {
  const index = indexPack(record);
  const byPoint = index.statementsByPoint;
  const explain = createExplain(index, words);
  const citation = (claim: Citable, statement: Statement, speaker: string | null): Citation | null => {
    const { assertion } = claim;
    const how = comparisonFor(claim, comparisons);
    const related = relate(assertion, statement, how);
    if (probability(model, citationFeatures(claim, related)) < LEAST_APT) return null;
    const { relation, reasons } = related;
    const closeness = closenessOf(related) - (how.setting ? SETTING : 0);
    return {
      statement: statement.id,
      source: statement.source,
      point: statement.point,
      relation,
      score: Math.round(closeness * claim.score * claim.weight * 1000) / 1000,
      reasons: explain(reasons, assertion, statement, speaker),
    };
  };
  return {
    cite: (claims, speaker) =>
      claims
        .flatMap((claim) =>
          (byPoint.get(claim.assertion.point) ?? []).map((statement) => citation(claim, statement, speaker)),
        )
        .filter((given) => given !== null)
        .sort((a, b) => b.score - a.score || compareText(a.statement, b.statement)),
  };
}

/** The look of a mark: `differs` only where nothing on the same point says the same. */
export function markOf(citations: readonly Citation[]): Mark {
  if (citations.length === 0) return 'silent';
  const has = (relation: Relation) => citations.some((citation) => citation.relation === relation);
  if (has('differs')) return has('same') ? 'mixed' : 'differs';
  return has('same') ? 'same' : 'context';
}
