/**
 * Finds what a page's own `textContent` lacks: open shadow roots and frames. One question to the browser names the
 * elements that could be either; touching every element would cost more than the gate itself.
 */

/**
 * The usual elements of HTML, the most frequent first: the browser compares in this order. On most pages nothing else is
 * there, and no element is touched at all.
 */
const PLAIN =
  'a, p, span, div, li, td, br, img, tr, em, strong, b, i, ul, h2, h3, script, link, meta, time, section, article, button, ' +
  'input, label, option, sup, figure, picture, source, h4, ol, th, header, style, svg, path, g, use, dd, dt, code, cite, ' +
  'nav, main, aside, footer, h1, form, table, tbody, thead, blockquote, figcaption, noscript, title, head, body, html';
/** Custom elements, frames, rare ones, and boxes without content of their own. */
const HOSTS = `:not(${PLAIN}), div:empty`;

export interface OpenParts {
  /** Open shadow roots, with those within them. */
  roots: ShadowRoot[];
  frames: (HTMLIFrameElement | HTMLFrameElement)[];
  /** Components whose script has not come, one of each name: they may draw themselves without a change of the page. */
  undefined: Map<string, Element>;
}

export function openPartsIn(pages: readonly ParentNode[]): OpenParts {
  const parts: OpenParts = { roots: [], frames: [], undefined: new Map() };
  const left = [...pages];
  for (let root = left.pop(); root !== undefined; root = left.pop())
    for (const element of root.querySelectorAll(HOSTS)) {
      const { shadowRoot, localName } = element;
      if (shadowRoot !== null) {
        parts.roots.push(shadowRoot);
        left.push(shadowRoot);
      } else if (localName === 'iframe' || localName === 'frame') parts.frames.push(element as HTMLIFrameElement);
      else if (localName.includes('-') && !element.matches(':defined')) parts.undefined.set(localName, element);
    }
  return parts;
}

/** Open shadow roots of an element that was put in, and of what it holds: its own `textContent` lacks theirs. */
export function rootsWithin(node: Node): ShadowRoot[] {
  if (node.nodeType !== 1) return [];
  const { shadowRoot } = node as Element;
  const own = shadowRoot === null ? [] : [shadowRoot];
  // A leaf holds nothing: most of what is put in.
  const outer = (node as Element).childElementCount === 0 ? own : [...own, node as Element];
  return outer.length === 0 ? [] : [...own, ...openPartsIn(outer).roots];
}
