/**
 * Finds open shadow roots. Their text is in no `textContent` of the page. The browser is asked for the elements that
 * could have one: custom elements, and boxes without content of their own; touching every element would cost more
 * than the gate itself.
 */

/** The frequent elements of HTML, the most frequent first: the browser compares in this order. Rare ones are looked at. */
const PLAIN =
  'a, p, span, div, li, td, br, img, tr, em, strong, b, i, ul, h2, h3, script, link, meta, time, section, article, button, ' +
  'input, label, option, sup, figure, picture, source, h4, ol, th, header, style, svg, path, g, use, dd, dt, code, cite';
const HOSTS = `:not(${PLAIN}), div:empty`;

/** Those below a root, and those within them. */
export function openRootsIn(root: ParentNode): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const host of root.querySelectorAll(HOSTS)) {
    const { shadowRoot } = host;
    if (shadowRoot !== null) roots.push(shadowRoot, ...openRootsIn(shadowRoot));
  }
  return roots;
}
