import type { Claim } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import type { Words } from '../../words/words';
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

/** Why a selection was not looked up. `language`: a BCP 47 tag; empty where it is not known. */
export type Unread = { why: 'language'; language: string } | { why: 'no-selection' };

function unreadText(unread: Unread, { t, languageName }: Words): string {
  if (unread.why === 'no-selection') return t('card.no_selection');
  return unread.language === '' ? t('card.unread') : t('card.unread_named', languageName(unread.language));
}

const kickerOf = ({ points: [first] }: ClaimView, { t }: Words) =>
  [first?.topic, first?.roundLabel].filter(Boolean).join(' · ') || t('manifest.name');

function noticeOf({ state }: ClaimView, { scope, until }: CoverageView, { t }: Words): string | null {
  if (state === 'record') return null;
  if (state === 'related') return t('card.related');
  return t('card.silent', scope, until);
}

export function cardView(claim: Claim, record: PackRecord, words: Words, unread: Unread | null = null): CardView {
  const index = indexRecord(record, words);
  const view = claimView(claim, index);
  const labels = view.points.map(({ label }) => label).join('; ');
  const coverage = coverageView(index.record, words);
  return {
    claim: view,
    coverage,
    name: words.t('card.name', labels),
    kicker: kickerOf(view, words),
    why: whyMarked(claim, words, view.points),
    notice: unread === null ? noticeOf(view, coverage, words) : unreadText(unread, words),
  };
}
