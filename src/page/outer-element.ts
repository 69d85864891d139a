/** The element around a node, across the edge of a shadow root. */
export function outerElement(node: Node): Element | null {
  const { parentNode } = node;
  if (parentNode === null) return null;
  if (parentNode.nodeType === 1) return parentNode as Element;
  return 'host' in parentNode ? (parentNode as ShadowRoot).host : null;
}
