import type { ClaimQuote } from '../model/claim-quote';
import type { TextSpan } from './block-text';
import { rangeOf, spanOfClaim, type PlacedClaim } from './placed-claim';

/** Code points on either side: enough to tell two occurrences apart, short enough not to copy a paragraph. */
const CONTEXT = 32;
/** UTF-16 units that hold as many code points, however many of them are pairs, and one that was cut in two. */
const ENOUGH = 2 * CONTEXT + 2;

/** The node whose text holds the span: a page's body, or the shadow root it stands in. */
function textRootOf({ startContainer }: TextSpan): Node {
  const root = startContainer.getRootNode();
  return root === startContainer.ownerDocument ? startContainer.ownerDocument.body : root;
}

function textBefore(span: TextSpan, root: Node): string {
  const range = rangeOf(span);
  range.collapse(true);
  range.setStart(root, 0);
  return range.toString();
}

function textAfter(span: TextSpan, root: Node): string {
  const range = rangeOf(span);
  range.collapse(false);
  range.setEnd(root, root.childNodes.length);
  return range.toString();
}

/**
 * A claim as the page's own text has it (`textContent`, which every reader of selectors sees), not as we read it: its
 * spaces and line breaks are those of the page. Null where the claim's text is gone.
 */
export function quoteClaim(placed: PlacedClaim, page: Document): ClaimQuote | null {
  const span = spanOfClaim(placed);
  if (span === null) return null;
  const root = textRootOf(span);
  const exact = rangeOf(span).toString();
  const before = textBefore(span, root);
  const quote = {
    exact,
    prefix: [...before.slice(-ENOUGH)].slice(-CONTEXT).join(''),
    suffix: [...textAfter(span, root).slice(0, ENOUGH)].slice(0, CONTEXT).join(''),
  };
  if (root !== page.body) return quote;
  const start = [...before].length;
  return { ...quote, start, end: start + [...exact].length };
}
