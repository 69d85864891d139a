import type { Claim } from '../../model/claim';

/** Why a span of text was marked, and how sure the engine is of it. */
export interface WhyMarked {
  /** The words that made it a claim, each once, as on the page. */
  words: string[];
  /** “84 of 100” */
  certainty: string;
}

const HUNDRED = 100;

const outOfHundred = (score: number) => `${Math.round(score * HUNDRED)} of ${HUNDRED}`;

/** `matched` are places in the block, as the claim's own start is. */
export function whyMarked({ text, start, matched, score }: Claim): WhyMarked {
  const words = matched.map((one) => text.slice(Math.max(0, one.start - start), Math.max(0, one.end - start)).trim());
  return { words: [...new Set(words.filter((word) => word !== ''))], certainty: outOfHundred(score) };
}
