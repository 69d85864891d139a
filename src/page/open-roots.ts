/**
 * Finds open shadow roots. Their text is in no `textContent` of the page. The browser is asked for the elements that
 * could have one: custom elements, and boxes without content of their own; touching every element would cost more
 * than the gate itself.
 */

/** The elements of HTML, the frequent ones first: the browser compares in this order. */
const PLAIN =
  'a, p, span, div, li, td, br, img, tr, em, strong, b, i, ul, h2, h3, script, link, meta, time, section, article, ' +
  'button, input, label, option, sup, small, figure, figcaption, picture, source, h1, h4, h5, h6, ol, th, table, tbody, thead, ' +
  'nav, header, footer, aside, main, form, body, style, noscript, iframe, code, pre, dl, dt, dd, blockquote, cite, q, u, s, ' +
  'sub, hr, select, textarea, template, slot, details, summary, abbr, mark, del, ins, video, audio, canvas, wbr, col, ' +
  'colgroup, caption, tfoot, fieldset, legend, optgroup, center, font, address, var, kbd, samp, math, object, svg, path, g, use, ' +
  'circle, rect, line, polygon, polyline, ellipse, text, tspan, defs, symbol, image, stop, linearGradient, mask, clipPath, ' +
  'embed, param, map, area, dialog, data, bdi, bdo, ruby, rt, rp, progress, meter, output, hgroup, search, menu';
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
