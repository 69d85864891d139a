/** When a part of a long list is drawn: as it comes near the screen, or when the browser has time for it. */

/** How far from the screen a part is drawn, in its heights: further than one turn of the wheel. */
const NEAR = '150%';
/** In ms: as long as a part takes to be drawn on a slow machine. */
const TIME_FOR_ONE = 8;

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;
let isIdleAsked = false;

function drawNow(element: Element): void {
  const draw = waiting.get(element);
  forget(element);
  draw?.();
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}

function askForIdleTime(): void {
  if (isIdleAsked || waiting.size === 0 || typeof requestIdleCallback === 'undefined') return;
  isIdleAsked = true;
  requestIdleCallback((deadline) => {
    isIdleAsked = false;
    const [first] = waiting.keys();
    if (first !== undefined && deadline.timeRemaining() > TIME_FOR_ONE) drawNow(first);
    askForIdleTime();
  });
}

/** Where parts cannot be watched, all is drawn at once. */
export const canWait = (): boolean => typeof IntersectionObserver !== 'undefined';

/** Calls once, and returns what forgets it. */
export function drawWhenNear(element: Element, draw: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && drawNow(target)),
    { rootMargin: `${NEAR} 0px` },
  );
  waiting.set(element, draw);
  observer.observe(element);
  askForIdleTime();
  return () => forget(element);
}
