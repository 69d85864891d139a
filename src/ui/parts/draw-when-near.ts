/** When a part of a long list is drawn: as it comes near the screen, or when the browser has time for it. */

/** How far from the screen a part is drawn, in its heights: further than one turn of the wheel. */
const NEAR = '150%';
/** In ms: as long as a part takes to be drawn on a slow machine. */
const TIME_FOR_ONE = 8;
/** In ms. On a machine that never rests, the browser's own search still finds all of a list before long. */
const LONGEST_WAIT = 400;

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

function askForIdleTime(since = performance.now()): void {
  if (isIdleAsked || waiting.size === 0 || typeof requestIdleCallback === 'undefined') return;
  isIdleAsked = true;
  const drawOne = (deadline: IdleDeadline) => {
    isIdleAsked = false;
    const isLate = performance.now() - since >= LONGEST_WAIT;
    if (!isLate && deadline.timeRemaining() <= TIME_FOR_ONE) return askForIdleTime(since);
    const [first] = waiting.keys();
    if (first !== undefined) drawNow(first);
    askForIdleTime();
  };
  requestIdleCallback(drawOne, { timeout: Math.max(1, since + LONGEST_WAIT - performance.now()) });
}

/** A browser that waits for its first frame is idle too: what is in view is painted first. */
function askAfterFrame(): void {
  if (isIdleAsked) return;
  isIdleAsked = true;
  requestAnimationFrame(() => {
    isIdleAsked = false;
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
  askAfterFrame();
  return () => forget(element);
}
