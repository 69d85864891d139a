import type { Claim } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { claimView, type ClaimView } from './claim-view';
import { coverageView, type CoverageView } from './coverage-view';
import { indexRecord } from './record-index';
import { whyMarked, type WhyMarked } from './why-marked';

export interface CardView {
  claim: ClaimView;
  coverage: CoverageView;
  /** How a screen reader names the card. */
  name: string;
  /** Topic and round of the first point. */
  kicker: string;
  why: WhyMarked;
  /** Said above the statements, where there are only related ones or none. */
  notice: string | null;
}

const kickerOf = ({ points: [first] }: ClaimView) =>
  [first?.topic, first?.roundLabel].filter(Boolean).join(' · ') || 'On Record';

function noticeOf({ state }: ClaimView, { scope, until }: CoverageView): string | null {
  if (state === 'record') return null;
  if (state === 'related') return 'The record holds no statement on just this. These are on a related matter.';
  return `Nothing on record. ${scope} ${until} Its silence says nothing about the claim.`;
}

export function cardView(claim: Claim, record: PackRecord): CardView {
  const view = claimView(claim, indexRecord(record));
  const labels = view.points.map(({ label }) => label).join('; ');
  const coverage = coverageView(record);
  return {
    claim: view,
    coverage,
    name: `On record: ${labels}`,
    kicker: kickerOf(view),
    why: whyMarked(claim),
    notice: noticeOf(view, coverage),
  };
}
