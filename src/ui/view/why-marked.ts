import type { Claim } from '../../model/claim';
import type { Words } from '../../words/words';

/** Why a span of text was marked, and how sure the engine is of it. */
export interface WhyMarked {
  /** The words that made it a claim, each once, as on the page. */
  words: string[];
  /** “84 of 100” */
  certainty: string;
}

const HUNDRED = 100;

/** “84 of 100” */
export const outOfHundred = (share: number, words: Words): string =>
  words.t('count.of_hundred', words.number(Math.round(share * HUNDRED)), words.number(HUNDRED));

/** `matched` are places in the block, as the claim's own start is. */
export function whyMarked({ text, start, matched, score }: Claim, words: Words): WhyMarked {
  const found = matched.map((one) => text.slice(Math.max(0, one.start - start), Math.max(0, one.end - start)).trim());
  return { words: [...new Set(found.filter((word) => word !== ''))], certainty: outOfHundred(score, words) };
}
