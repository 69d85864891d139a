/** A claim together with the text of the page that makes it. */
import type { Claim } from '../model/claim';
import { segmentsOf, spanOf, type TextSpan } from './block-text';
import type { TextBlock } from './unit-text';

export interface PlacedClaim {
  claim: Claim;
  block: TextBlock;
}

const isOnPage = (block: TextBlock) =>
  block.pieces.every((piece) => typeof piece === 'string' || piece.isConnected) && block.container.isConnected;

/** Null where the block no longer stands on the page as it was read: its text is never looked for elsewhere. */
export function spanOfClaim({ claim, block }: PlacedClaim): TextSpan | null {
  const segments = isOnPage(block) ? segmentsOf(block.pieces, block.text) : null;
  return segments && spanOf(segments, claim.start, claim.end);
}

/** A live range to measure by; it is not kept. */
export function rangeOf(span: TextSpan): Range {
  const range = span.startContainer.ownerDocument.createRange();
  range.setStart(span.startContainer, span.startOffset);
  range.setEnd(span.endContainer, span.endOffset);
  return range;
}

/** The element of the page itself in which an element of a shadow root or a frame stands. */
function inPage(element: Element): Element {
  const root = element.getRootNode();
  if ('host' in root) return inPage((root as ShadowRoot).host);
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? inPage(frame) : element;
}

/**
 * By place on the page; within a block by offset. Blocks of one reading are numbered in reading order: asked about places, the
 * browser goes through all that stands between.
 */
export function byPlace(a: PlacedClaim, b: PlacedClaim): number {
  if (a.block === b.block) return a.claim.start - b.claim.start;
  if (a.block.reading === b.block.reading) return a.block.id - b.block.id;
  const [first, second] = [inPage(a.block.container), inPage(b.block.container)];
  if (first === second) return a.block.id - b.block.id;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
