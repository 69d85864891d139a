/**
 * Finds the entries of live blogs, feeds and comment lists whose markup does not name them: each bears its own time.
 * An entry is the largest element with one `<time>` in it, where its parent holds several such.
 */
import { kindOf } from './element-kinds';
import { isForm } from './own-members';
import { outerElement } from './outer-element';

/** Two dates stand over many articles (published, updated); three or more in a row are a list. */
const FEWEST_ENTRIES = 3;

function entryAround(time: Element, before: Element | undefined, after: Element | undefined): Element {
  let entry = time;
  for (let outer = outerElement(time); outer !== null; outer = outerElement(outer)) {
    if ((before && outer.contains(before)) || (after && outer.contains(after))) break;
    if (!isForm(outer)) entry = outer;
  }
  return entry;
}

export function timedEntries(root: ParentNode): Set<Element> {
  const entries = new Set<Element>();
  const times = root.querySelectorAll('time');
  if (times.length < FEWEST_ENTRIES) return entries;
  const byParent = new Map<Element, Element[]>();
  times.forEach((time, index) => {
    const entry = entryAround(time, times[index - 1], times[index + 1]);
    const parent = outerElement(entry);
    if (parent === null || kindOf(entry) === 'inline') return;
    const siblings = byParent.get(parent);
    if (siblings === undefined) byParent.set(parent, [entry]);
    else siblings.push(entry);
  });
  for (const siblings of byParent.values())
    if (siblings.length >= FEWEST_ENTRIES) siblings.forEach((entry) => entries.add(entry));
  return entries;
}
