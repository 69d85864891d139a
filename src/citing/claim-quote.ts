import type { Claim } from '../model/claim';

/** A claim's words with what stands around them, as a reader of the page's text finds them. */
export interface ClaimQuote {
  exact: string;
  prefix?: string;
  suffix?: string;
  /** In Unicode code points of the page's text; absent where that text is not at hand. */
  start?: number;
  end?: number;
}

export interface TextBlock {
  id: number;
  text: string;
}

/** Code points on either side: enough to tell two occurrences apart, short enough not to copy a paragraph. */
const CONTEXT = 32;

/** The page's text is its blocks in reading order, a line break between two. */
const BETWEEN_BLOCKS = '\n';

/** Quotes a claim from the blocks of its page, in reading order. Without its block only the words themselves are quoted. */
export function quoteClaim(
  claim: Pick<Claim, 'block' | 'start' | 'end' | 'text'>,
  blocks: readonly TextBlock[],
): ClaimQuote {
  const index = blocks.findIndex(({ id }) => id === claim.block);
  const block = blocks[index];
  if (block === undefined) return { exact: claim.text };
  const textOf = (some: readonly TextBlock[]) => some.map(({ text }) => text + BETWEEN_BLOCKS).join('');
  const before = [...textOf(blocks.slice(0, index)), ...block.text.slice(0, claim.start)];
  const exact = block.text.slice(claim.start, claim.end);
  const after = [...block.text.slice(claim.end), ...BETWEEN_BLOCKS, ...textOf(blocks.slice(index + 1))];
  return {
    exact,
    prefix: before.slice(-CONTEXT).join(''),
    suffix: after.slice(0, CONTEXT).join(''),
    start: before.length,
    end: before.length + [...exact].length,
  };
}
