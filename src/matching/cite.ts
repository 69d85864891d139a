/** A claim's citations: for each of its points the statements on record, related, scored and ordered. */
import type { Assertion } from '../model/assertion';
import type { Citation, Mark, Relation } from '../model/claim';
import type { PackRecord, Statement } from '../model/record';
import type { Comparison } from '../model/rules';
import { indexPack } from '../corpus/index-pack';
import { explain } from './explain';
import { relate } from './relate';

/** How apt a citation of each relation is by itself; the claim's own score scales it. */
const APTNESS: Record<Relation, number> = { same: 0.95, differs: 0.93, 'other-round': 0.6, related: 0.4 };
/** Taken off where no value was compared. */
const NO_VALUE = 0.1;
/** Added for each value that was compared beyond the first, so that the closer statement stands first. */
const PER_VALUE = 0.01;

export interface Citable {
  assertion: Assertion;
  /** 0 to 1: trust in the claim. */
  score: number;
  /** What it means that no value can be compared, where the claim's rule says so. */
  presence: Comparison['presence'] | undefined;
}

export interface Citer {
  cite(claims: readonly Citable[], speaker: string | null): Citation[];
}

/** `comparisons`: how each point compares, by its id. */
export function createCiter(record: PackRecord, comparisons: ReadonlyMap<string, Comparison>): Citer {
  const byPoint = indexPack(record).statementsByPoint;
  const citation = (
    { assertion, score, presence }: Citable,
    statement: Statement,
    speaker: string | null,
  ): Citation => {
    const general = comparisons.get(assertion.point) ?? { presence: 'related' as const };
    const how = presence ? { ...general, presence } : general;
    const { relation, reasons } = relate(assertion, statement, how);
    const isBare = relation === 'same' && reasons.some(({ field }) => field === 'presence');
    const value = APTNESS[relation] + PER_VALUE * (reasons.length - 1) - (isBare ? NO_VALUE : 0);
    return {
      statement: statement.id,
      source: statement.source,
      point: statement.point,
      relation,
      score: Math.round(Math.min(1, value) * score * 1000) / 1000,
      reasons: explain(reasons, assertion, statement, record, speaker),
    };
  };
  return {
    cite: (claims, speaker) =>
      claims
        .flatMap((claim) =>
          (byPoint.get(claim.assertion.point) ?? []).map((statement) => citation(claim, statement, speaker)),
        )
        .sort((a, b) => b.score - a.score || a.statement.localeCompare(b.statement)),
  };
}

/** The look of a mark: `differs` only where nothing on the same point says the same. */
export function markOf(citations: readonly Citation[]): Mark {
  if (citations.length === 0) return 'silent';
  const has = (relation: Relation) => citations.some((citation) => citation.relation === relation);
  if (has('differs')) return has('same') ? 'mixed' : 'differs';
  return has('same') ? 'same' : 'context';
}
