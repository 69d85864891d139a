/**
 * Members of nodes that a page cannot stand something else in the place of: a control named `nextSibling` is the
 * `nextSibling` of its form, for scripts of extensions too, and a walk that follows it never ends.
 */
type Key = 'parentNode' | 'firstChild' | 'nextSibling';

function ownGetter<K extends Key>(name: K): (node: Node) => Node[K] {
  // The command line reads documents without a window.
  const get = typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return get === undefined ? (node) => node[name] : (node) => get.call(node) as Node[K];
}

export const parentOf = ownGetter('parentNode');
export const firstChildOf = ownGetter('firstChild');
export const nextSiblingOf = ownGetter('nextSibling');

/** Its members are to be asked for as above. Also where the page hides its name. */
export function isForm(element: Element): boolean {
  const name: unknown = element.localName;
  return name === 'form' || typeof name !== 'string';
}

/** Of any element, be it a form. */
export function matchesOf(element: Element, selector: string): boolean {
  return typeof Element === 'undefined' ? element.matches(selector) : Element.prototype.matches.call(element, selector);
}

export function findAllIn(element: Element, selector: string): NodeListOf<Element> {
  if (typeof Element === 'undefined') return element.querySelectorAll(selector);
  return Element.prototype.querySelectorAll.call(element, selector);
}
