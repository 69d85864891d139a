import { matchesOf } from '../../page/own-members';

/** On these a tap is the page's affair. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label';

/** By number, not by class: the elements of a frame may be of the frame's own classes. */
const isElement = (target: EventTarget): target is Element =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;

/** Whether an event met a control of the page, or what stands within one. */
export const isOnControl = (event: Event): boolean =>
  event.composedPath().some((target) => isElement(target) && matchesOf(target, CONTROLS));
