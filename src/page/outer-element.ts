import { parentOf } from './own-members';

const DOCUMENT = 9;
const FRAGMENT = 11;

/** The element around a node, across the edge of a shadow root. */
export function outerElement(node: Node): Element | null {
  const parentNode = parentOf(node);
  if (parentNode === null || parentNode.nodeType === DOCUMENT) return null;
  if (parentNode.nodeType === FRAGMENT) return (parentNode as Partial<ShadowRoot>).host ?? null;
  return parentNode as Element;
}
