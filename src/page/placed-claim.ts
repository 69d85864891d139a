/** A claim together with the text of the page that makes it. */
import type { Claim } from '../model/claim';
import { blockText, segmentsOf, spanOf, type TextSpan } from './block-text';
import type { TextBlock } from './unit-text';

export interface PlacedClaim {
  claim: Claim;
  block: TextBlock;
}

/** Whether a block still stands on the page as it was read. */
export function isUnchanged(block: TextBlock): boolean {
  const { pieces, container } = block;
  if (!container.isConnected) return false;
  if (!pieces.every((piece) => typeof piece === 'string' || piece.isConnected)) return false;
  return blockText(pieces) === block.text;
}

/** Null where the claim's text is gone: it is never looked for elsewhere. */
export function spanOfClaim({ claim, block }: PlacedClaim): TextSpan | null {
  return isUnchanged(block) ? spanOf(segmentsOf(block.pieces), claim.start, claim.end) : null;
}

/** A live range to measure by; it is not kept. */
export function rangeOf(span: TextSpan): Range {
  const range = span.startContainer.ownerDocument.createRange();
  range.setStart(span.startContainer, span.startOffset);
  range.setEnd(span.endContainer, span.endOffset);
  return range;
}

/** By place on the page; within a block by offset. */
export function byPlace(a: PlacedClaim, b: PlacedClaim): number {
  if (a.block === b.block) return a.claim.start - b.claim.start;
  if (a.block.container === b.block.container) return a.block.id - b.block.id;
  const relation = a.block.container.compareDocumentPosition(b.block.container);
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
