/** A claim together with the text of the page that makes it. */
import type { Claim } from '../model/claim';
import { blockText, segmentsOf, spanOf, type Piece, type TextSpan } from './block-text';
import type { TextBlock } from './unit-text';

/** The pieces of a block that hold a claim, their text, and where in it the claim begins. */
export interface OwnText {
  pieces: readonly Piece[];
  text: string;
  start: number;
}

export interface PlacedClaim {
  claim: Claim;
  block: TextBlock;
  own: OwnText;
}

/** What changes beside a claim in its block, such as a counter, is none of its text. */
export function placeClaim(claim: Claim, block: TextBlock): PlacedClaim {
  return { claim, block, own: ownText(claim, block) };
}

function ownText({ start, end }: Claim, { pieces, text }: TextBlock): OwnText {
  const whole = { pieces, text, start };
  const segments = pieces.length > 1 ? segmentsOf(pieces, text) : null;
  const span = segments && spanOf(segments, start, end);
  if (!segments || !span) return whole;
  const own = pieces.slice(pieces.indexOf(span.startContainer), pieces.lastIndexOf(span.endContainer) + 1);
  const ownText = blockText(own);
  const at = ownText.indexOf(text.slice(start, end));
  // The same words twice in a few pieces: which of them is meant, only the whole block tells.
  return at === -1 || ownText.indexOf(text.slice(start, end), at + 1) !== -1
    ? whole
    : { pieces: own, text: ownText, start: at };
}

/** Whether an element still stands on the page, and its document is the one that its frame shows. */
export function isOnPage({ isConnected, ownerDocument }: Element): boolean {
  return isConnected && (ownerDocument === document || ownerDocument.defaultView !== null);
}

/** Null where the claim's text no longer stands on the page as it was read: it is never looked for elsewhere. */
export function spanOfClaim({ claim, block, own }: PlacedClaim): TextSpan | null {
  const isThere = (piece: Piece) => typeof piece === 'string' || piece.isConnected;
  const segments = own.pieces.every(isThere) && isOnPage(block.container) ? segmentsOf(own.pieces, own.text) : null;
  return segments && spanOf(segments, own.start, own.start + claim.end - claim.start);
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
