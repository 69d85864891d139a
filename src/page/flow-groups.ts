/**
 * Watches groups of elements by their ends. An IntersectionObserver costs the browser 1.6 µs for each of its targets in
 * every frame that changes, so ten thousand of them hold up each frame. Where elements lie one below the other, the first
 * and the last of a group tell whether any of them can be near.
 */
import { isInFlow } from './in-flow';

type Entry = IntersectionObserverEntry;

/** Elements in a group: a few screens of text. */
const MOST = 64;
/** Fewer are not worth two ends. */
const FEWEST = 8;
/** Farther than any page is high, in CSS px. */
const ENDLESS = '9999999px ';

interface Group {
  members: Set<Element>;
  /** The first of them is not below what is near. */
  isReached: boolean;
  /** The last is not above it. */
  isLeft: boolean;
  isNear: boolean;
}

export interface GroupListener {
  /** Members may be near now, each to be watched by itself; or none of them is. */
  near(members: ReadonlySet<Element>, isNear: boolean): void;
  /** A group ended: what is left of it is watched one by one again. */
  parted(members: ReadonlySet<Element>): void;
}

export interface FlowGroups {
  has(element: Element): boolean;
  /** Entries of one moment, all far, in reading order. Ends with those it took; the others stay as they are. */
  take(entries: readonly Entry[]): Element[];
  remove(element: Element): void;
}

/** `margin`: how far from the viewport is near, as in IntersectionObserver. */
export function flowGroups(margin: string, listener: GroupListener, signal: AbortSignal): FlowGroups {
  const groups = new Map<Element, Group>();
  /** The first and the last of each group. */
  const ends = new Map<Element, Group>();
  /** Their groups did not hold: hidden or clipped by the page since. */
  const misled = new WeakSet<Element>();

  const part = (group: Group) => {
    for (const member of group.members) {
      groups.delete(member);
      letGo(member);
    }
    listener.parted(group.members);
  };
  const letGo = (element: Element) => {
    if (!ends.delete(element)) return;
    for (const observer of observers) observer.unobserve(element);
  };
  const note = (group: Group, isReached: boolean, isLeft: boolean) => {
    Object.assign(group, { isReached, isLeft });
    const isNear = isReached && isLeft;
    if (isNear === group.isNear) return;
    group.isNear = isNear;
    listener.near(group.members, isNear);
  };
  const watch = (rootMargin: string, see: (group: Group, entry: Entry, root: DOMRectReadOnly) => boolean) => {
    const onEntry = (entry: Entry) => {
      const group = ends.get(entry.target);
      if (group === undefined) return;
      // An end may be out of view for another reason than its place: nothing follows for what stands between.
      if (entry.rootBounds !== null && see(group, entry, entry.rootBounds)) return;
      for (const member of group.members) misled.add(member);
      part(group);
    };
    return new IntersectionObserver((entries) => entries.forEach(onEntry), { rootMargin });
  };
  // A jump from far above to far below is told, too: what is reached or left does not depend on the way.
  const reached = watch(
    ENDLESS + ENDLESS + `${margin} ` + ENDLESS,
    (group, { isIntersecting, boundingClientRect: { top } }, { bottom }) => {
      note(group, isIntersecting, group.isLeft);
      return isIntersecting || top >= bottom;
    },
  );
  const left = watch(
    `${margin} ` + ENDLESS + ENDLESS + ENDLESS,
    (group, { isIntersecting, boundingClientRect: { bottom } }, { top }) => {
      note(group, group.isReached, isIntersecting);
      return isIntersecting || bottom <= top;
    },
  );
  const observers = [reached, left];
  signal.addEventListener('abort', () => observers.forEach((observer) => observer.disconnect()), { once: true });
  // Other widths, other layouts: columns where there was one.
  addEventListener('resize', () => new Set(ends.values()).forEach(part), { signal });

  const form = (members: Element[]) => {
    const [first] = members;
    const last = members.at(-1);
    if (first === undefined || last === undefined || members.length < FEWEST) return [];
    const group = { members: new Set(members), isReached: false, isLeft: false, isNear: false };
    for (const member of members) groups.set(member, group);
    ends.set(first, group).set(last, group);
    reached.observe(first);
    left.observe(last);
    return members;
  };
  return {
    has: (element) => groups.has(element),
    take: (entries) => {
      const known = new Map<Element, boolean>();
      return runsOf(entries, (element) => !misled.has(element) && isInFlow(element, known)).flatMap(form);
    },
    remove: (element) => {
      const group = groups.get(element);
      if (group === undefined) return;
      group.members.delete(element);
      groups.delete(element);
      if (!ends.has(element)) return;
      letGo(element);
      part(group);
    },
  };
}

/** Elements of which each lies below the one before. */
function runsOf(entries: readonly Entry[], mayJoin: (element: Element) => boolean): Element[][] {
  const runs: Element[][] = [];
  let last: Entry | null = null;
  for (const entry of entries) {
    const { target, boundingClientRect: box } = entry;
    if (box.width === 0 || box.height === 0 || !mayJoin(target)) {
      last = null;
      continue;
    }
    const run = runs.at(-1);
    if (run !== undefined && run.length < MOST && last !== null && isBelow(entry, last)) run.push(target);
    else runs.push([target]);
    last = entry;
  }
  return runs;
}

function isBelow({ boundingClientRect: { top, bottom }, time }: Entry, over: Entry): boolean {
  return time === over.time && top >= over.boundingClientRect.top && bottom >= over.boundingClientRect.bottom;
}
