/** Tells which elements are within half a screen of the viewport, and which of them a reader could see at all. */
import type { FlowGroups, GroupListener } from './flow-groups';
import { inSlices } from './slices';

/**
 * In each frame in which the page changes, the browser paints every marked text of the screens around again, 0.1 ms each:
 * only near ones are worth it. Half a screen is more than a wheel or a key turns in the frame that telling takes.
 */
const MARGIN = '50%';
/** So many are watched one by one: 0.3 ms of each frame that changes. Of more, those far away are watched in groups. */
const MOST_WATCHED = 200;
/** Entries taken into groups between two looks at the clock. */
const ENTRIES_A_STEP = 256;
/** From so many on, what comes is watched together with what comes after it. */
const MANY = 100;
/** Between two such, in ms. To tell where something new is, the browser draws a frame: on a long page 9 ms of work. */
const TOGETHER_MS = 500;

export interface NearWatch {
  observe(element: Element): void;
  unobserve(element: Element): void;
  /** From now on, what is far away is watched in groups, where there is much of it. */
  groupBy(make: GroupMaker): void;
}

export type GroupMaker = (margin: string, listener: GroupListener, signal: AbortSignal) => FlowGroups;

export interface NearListener {
  came(element: Element, box: DOMRectReadOnly): void;
  /** `box`: null where it is not known. */
  went(element: Element, box: DOMRectReadOnly | null): void;
}

/** Each element's first word comes with the next frame. */
export function watchNear(listener: NearListener, signal: AbortSignal): NearWatch {
  /** Watched one by one. */
  const watched = new Set<Element>();
  const near = new Set<Element>();
  /** To be watched soon. */
  const waiting = new Set<Element>();
  let count = 0;
  let latest = -Infinity;
  let groups: FlowGroups | null = null;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (!watched.has(target)) continue;
        if (!isIntersecting) went(target, boundingClientRect);
        else came(target, boundingClientRect);
      }
      if (groups !== null && watched.size > MOST_WATCHED)
        void group(
          groups,
          entries.filter(({ isIntersecting }) => !isIntersecting),
        );
    },
    { rootMargin: `${MARGIN} 0px` },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const came = (element: Element, box: DOMRectReadOnly) => {
    near.add(element);
    listener.came(element, box);
  };
  const went = (element: Element, box: DOMRectReadOnly | null) => {
    near.delete(element);
    listener.went(element, box);
  };
  const watch = (element: Element) => {
    watched.add(element);
    observer.observe(element);
  };
  const watchSoon = (element: Element) => {
    if (waiting.size === 0) setTimeout(watchWaiting, latest + TOGETHER_MS - performance.now());
    waiting.add(element);
  };
  const watchWaiting = () => {
    if (signal.aborted) return;
    latest = performance.now();
    waiting.forEach(watch);
    waiting.clear();
  };
  const unwatch = (element: Element) => {
    watched.delete(element);
    observer.unobserve(element);
  };
  const isLoose = (element: Element) => watched.has(element) && !near.has(element) && groups?.has(element) !== true;
  const group = (made: FlowGroups, far: IntersectionObserverEntry[]) => {
    let at = 0;
    const takeSome = () => {
      // What came near or went away meanwhile is not far any more; what is in a group stays in it.
      const some = far.slice(at, (at += ENTRIES_A_STEP)).filter(({ target }) => isLoose(target));
      made.take(some).forEach(unwatch);
      return at >= far.length;
    };
    return inSlices(takeSome, signal);
  };
  const onGroup = (members: ReadonlySet<Element>, isNear: boolean) => {
    members.forEach(isNear ? watch : unwatch);
    if (!isNear) members.forEach((member) => went(member, null));
  };
  return {
    observe: (element) => (++count > MANY ? watchSoon(element) : watch(element)),
    unobserve: (element) => {
      count -= 1;
      waiting.delete(element);
      unwatch(element);
      near.delete(element);
      groups?.remove(element);
    },
    groupBy: (make) => {
      groups ??= make(MARGIN, { near: onGroup, parted: (members) => members.forEach(watch) }, signal);
      if (watched.size <= MOST_WATCHED) return;
      // Watched anew, they tell their places again.
      watched.forEach((element) => observer.unobserve(element));
      watched.forEach((element) => observer.observe(element));
    },
  };
}
