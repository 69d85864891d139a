/** Whether an element stands in the plain flow of the page: what comes after it in the text lies below it, always. */

/** Asked of the same ancestors over and over. `known` belongs to one moment: styles change. */
export function isInFlow(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const answer = flows(element, known);
  known.set(element, answer);
  return answer;
}

function flows(element: Element, known: Map<Element, boolean>): boolean {
  const { ownerDocument: document, parentElement, shadowRoot } = element;
  // Components and frames lay out their content as they like, and clip it.
  if (shadowRoot !== null || document.defaultView !== window) return false;
  if (element === document.documentElement) return true;
  const style = getComputedStyle(element);
  const isPlain =
    (style.position === 'static' || style.position === 'relative') &&
    style.float === 'none' &&
    style.transform === 'none' &&
    style.contentVisibility !== 'auto' &&
    (style.overflow === 'visible' || (element === document.body && isScrolledByPage(document)));
  return isPlain && parentElement !== null && isInFlow(parentElement, known);
}

/** The body's `overflow` is the viewport's where the root has none of its own. */
const isScrolledByPage = ({ documentElement }: Document) => getComputedStyle(documentElement).overflow === 'visible';
