/**
 * Tells when text that was hidden comes to be seen. What had no box is told of by an IntersectionObserver; what has a
 * place on the screen but is not drawn there (`visibility`, `opacity`) is looked at again when something could have shown
 * it: a class or a style of an element around it, a transition, an animation. On pages that hide nothing, nothing is watched.
 */
import { outerElement } from './outer-element';
import { isVisible } from './visibility';
import { afterFrame } from './when-seen';

/** So many elements are watched for their class and style; what hides more is a page of its own kind. */
const MOST_WATCHED = 400;
const SHOWING: MutationObserverInit = { attributes: true, attributeFilter: ['class', 'style'] };
const EVENTS = ['transitionend', 'animationstart', 'animationend', 'load'];

export interface ShownWatch {
  /** An element that nobody sees. */
  add(element: Element): void;
  /** The page changed in some other way. */
  look(): void;
}

export function watchShown(view: Window, shown: (elements: Element[]) => void, signal: AbortSignal): ShownWatch {
  /** On the screen, undrawn. */
  const undrawn = new Set<Element>();
  const watched = new Set<Element>();
  let isLooking = false;
  let listening: AbortController | null = null;

  const tell = (elements: Element[]) => {
    for (const element of elements) {
      places.unobserve(element);
      undrawn.delete(element);
    }
    if (elements.length > 0) shown(elements);
    if (undrawn.size === 0) rest();
  };
  const rest = () => {
    listening?.abort();
    listening = null;
    styles.disconnect();
    watched.clear();
  };
  /** Once a frame: then styles are up to date. */
  const look = async () => {
    if (isLooking || undrawn.size === 0) return;
    isLooking = true;
    await afterFrame(view);
    isLooking = false;
    if (signal.aborted) return;
    for (const element of undrawn) if (!element.isConnected) undrawn.delete(element);
    tell([...undrawn].filter(isVisible));
  };
  const places = new IntersectionObserver((entries) => {
    const onScreen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const { target } of entries) undrawn.delete(target);
    for (const element of onScreen) if (!isVisible(element)) wait(element);
    tell(onScreen.filter((element) => !undrawn.has(element)));
  });
  const styles = new MutationObserver(() => void look());
  const wait = (element: Element) => {
    undrawn.add(element);
    for (let outer: Element | null = element; outer !== null; outer = outerElement(outer)) {
      if (watched.has(outer) || watched.size >= MOST_WATCHED) break;
      watched.add(outer);
      styles.observe(outer, SHOWING);
    }
    if (listening !== null) return;
    listening = new AbortController();
    const stop = { signal: listening.signal, capture: true, passive: true };
    for (const event of EVENTS) view.addEventListener(event, look, stop);
  };
  const stop = () => {
    places.disconnect();
    rest();
  };
  signal.addEventListener('abort', stop, { once: true });
  return { add: (element) => places.observe(element), look: () => void look() };
}
