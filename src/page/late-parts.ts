/** Parts of a page that come without a change of its markup: frames that load, components that draw themselves. */
import type { OpenParts } from './open-parts';
import { readableFrames } from './readable-frames';

/** What was found on the page, or put in. */
export interface FoundParts {
  parts: OpenParts;
  /** Documents of frames that are read as parts of the page. */
  frames: Document[];
}

/** Frames that were put in with these nodes. */
export function framesAmong(nodes: Iterable<Node>): HTMLIFrameElement[] {
  return [...nodes].flatMap((node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    if ((node as Element).localName === 'iframe') return [node as HTMLIFrameElement];
    return [...(node as Element).getElementsByTagName('iframe')];
  });
}

/**
 * When components whose script comes after the page has loaded are looked at again, in ms: no event tells, and the browser
 * keeps its list of components from scripts of extensions.
 */
const LOOKS_AFTER = [1_000, 3_000, 9_000, 27_000];

/** Calls once for each of these moments in which one of them is there, and for no name twice. */
function whenDefined(came: () => void): (found: ReadonlyMap<string, Element>) => void {
  const known = new Set<string>();
  const look = (waiting: Element[], [after, ...later]: readonly number[]) => {
    if (waiting.length === 0 || after === undefined) return;
    setTimeout(() => {
      const left = waiting.filter((element) => !element.matches(':defined'));
      if (left.length < waiting.length) came();
      look(left, later);
    }, after);
  };
  return (found) => {
    const unknown = [...found].filter(([name]) => !known.has(name));
    for (const [name] of unknown) known.add(name);
    look(
      unknown.map(([, element]) => element),
      LOOKS_AFTER,
    );
  };
}

/** Ends with what is to be told each time something was found; `came` is called when there is more. */
export function lateParts(view: Window, came: () => void): (found: FoundParts) => void {
  const known = new WeakSet<Document | EventTarget>();
  const wait = (target: EventTarget, once: boolean, isNew: () => boolean) => {
    if (known.has(target)) return;
    known.add(target);
    target.addEventListener('load', () => isNew() && came(), { once });
  };
  const noteUndefined = whenDefined(came);
  return ({ parts, frames }) => {
    for (const frame of frames) known.add(frame);
    // A frame loads anew whenever it shows another document.
    for (const frame of parts.frames) {
      const isNew = () => readableFrames([frame]).some((inner) => !known.has(inner));
      wait(frame, false, isNew);
      if (isNew()) came();
    }
    if (parts.undefined.size > 0 && view.document.readyState !== 'complete') wait(view, true, () => true);
    noteUndefined(parts.undefined);
  };
}
