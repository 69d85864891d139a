import type { Claim } from '../../model/claim';
import type { Words } from '../../words/words';
import type { ClaimView } from './claim-view';

/** Why a span of text was marked, and how sure the engine is of it. */
export interface WhyMarked {
  /** The words that made it a claim, each once, as on the page. */
  words: string[];
  /** “84 of 100” */
  certainty: string;
  /** From which certainty on claims are shown; null where that is not known. */
  least: string | null;
  /** The statement that was held against it first; null where there is none. */
  nearest: { wording: string; outlet: string; reasons: string[] } | null;
}

const HUNDRED = 100;

/** “84 of 100” */
export const outOfHundred = (share: number, words: Words): string =>
  words.t('count.of_hundred', words.number(Math.round(share * HUNDRED)), words.number(HUNDRED));

function nearestOf(points: ClaimView['points']): WhyMarked['nearest'] {
  const lead = points[0]?.groups[0]?.entries[0]?.lead;
  return lead ? { wording: lead.wording, outlet: lead.outlet.name, reasons: lead.reasons } : null;
}

/** `matched` are places in the block, as the claim's own start is; `points` are of its view. */
export function whyMarked(claim: Claim, words: Words, points: ClaimView['points'] = []): WhyMarked {
  const { text, start, matched, score, least } = claim;
  const found = matched.map((one) => text.slice(Math.max(0, one.start - start), Math.max(0, one.end - start)).trim());
  return {
    words: [...new Set(found.filter((word) => word !== ''))],
    certainty: outOfHundred(score, words),
    least: least === undefined ? null : outOfHundred(least, words),
    nearest: nearestOf(points),
  };
}
