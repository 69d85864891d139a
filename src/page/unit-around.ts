/** The unit in which an element stands. */
import { kindOf } from './element-kinds';
import { outerElement } from './outer-element';

/** Null: the page outside all units. An element that is a unit is its own. */
export function unitAround(element: Element | null, isEntry: (element: Element) => boolean): Element | null {
  for (let outer = element; outer !== null; outer = outerElement(outer))
    if (isEntry(outer) || kindOf(outer) === 'unit') return outer;
  return null;
}
