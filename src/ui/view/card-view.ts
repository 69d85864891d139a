import type { Claim } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { claimView, type ClaimView } from './claim-view';
import { coverageView, type CoverageView } from './coverage-view';
import { indexRecord } from './record-index';

export interface CardView {
  claim: ClaimView;
  coverage: CoverageView;
  /** How a screen reader names the card. */
  name: string;
  /** Said above the statements, where there are only related ones or none. */
  notice: string | null;
}

const NOTICES: Record<ClaimView['state'], string | null> = {
  record: null,
  related: 'The record holds no statement on just this. These are on a related matter.',
  silent: 'Nothing on record. The record is small: its silence says nothing about the claim.',
};

export function cardView(claim: Claim, record: PackRecord): CardView {
  const view = claimView(claim, indexRecord(record));
  const labels = view.points.map(({ label }) => label).join('; ');
  return { claim: view, coverage: coverageView(record), name: `On record: ${labels}`, notice: NOTICES[view.state] };
}
