/** Which pieces of a page must be read again after a change. */
import { kindOf } from './element-kinds';
import { isForm } from './own-members';
import { outerElement } from './outer-element';

/** Within these nothing is read, so nothing changes for us. */
const UNREAD =
  'script, style, noscript, template, textarea, select, code, pre, svg, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="textbox"], [hidden]';

/** The block element around a node; the node itself where it is one. Null outside an element. */
function blockAround(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : outerElement(node);
  for (let outer = element; outer !== null; outer = outerElement(outer)) {
    element = outer;
    if (!isForm(outer) && !['inline', 'break'].includes(kindOf(outer))) break;
  }
  return element;
}

/** Whether an element is within one of these. */
export function isWithin(element: Element, all: ReadonlySet<Element>): boolean {
  for (let outer = outerElement(element); outer !== null; outer = outerElement(outer)) if (all.has(outer)) return true;
  return false;
}

/** The block element that is read again for a changed node; null where nothing is. */
export function regionOf(node: Node): Element | null {
  // The text of a shadow root belongs to its host.
  const within = 'host' in node ? (node as ShadowRoot).host : node;
  const block = node.isConnected ? blockAround(within) : null;
  if (block?.closest(UNREAD) !== null) return null;
  const form = block.closest('form');
  return form === null || kindOf(form) !== 'skip' ? block : null;
}
