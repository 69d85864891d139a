/** Which pieces of a page must be read again after a change. */
import type { Changes } from './change-watch';
import { kindOf } from './element-kinds';
import { outerElement } from './outer-element';

/** Within these nothing is read, so nothing changes for us. */
const UNREAD =
  'script, style, noscript, template, textarea, select, code, pre, svg, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="textbox"], [hidden]';

/** The block element around a node; the node itself where it is one. Null outside an element. */
function blockAround(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : outerElement(node);
  while (element?.parentElement && ['inline', 'break'].includes(kindOf(element))) element = element.parentElement;
  return element;
}

function isWithin(element: Element, all: ReadonlySet<Element>): boolean {
  for (let outer = outerElement(element); outer !== null; outer = outerElement(outer)) if (all.has(outer)) return true;
  return false;
}

/** Those that are within no other, each once. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => !isWithin(element, all));
}

/** Elements of the page, none within another. */
export function regionsOf(changes: Changes): Element[] {
  const regions = new Set<Element>();
  for (const nodes of [changes.added, changes.touched])
    for (const node of nodes) {
      // The text of a shadow root belongs to its host.
      const within = 'host' in node ? (node as ShadowRoot).host : node;
      const block = node.isConnected ? blockAround(within) : null;
      if (block !== null && block.closest(UNREAD) === null) regions.add(block);
    }
  return outermost([...regions]);
}
