/** What a reader sees comes first, where a page is opened further down: at an anchor, or where it was left. */
import type { UnitText } from './unit-text';

/** From the viewport, in px; 0 where any of it is seen. */
function distanceOf({ root }: UnitText, { innerHeight }: Window): number {
  if (root === null) return 0;
  const { top, bottom } = root.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

/** At the top of a page that is the order in which it is read. Ask after a frame was drawn: it measures. */
export function nearestFirst(texts: readonly UnitText[], view: Window | null): readonly UnitText[] {
  if (view === null || view.scrollY === 0) return texts;
  const distances = new Map(texts.map((text) => [text, distanceOf(text, view)]));
  const of = (text: UnitText) => distances.get(text) ?? 0;
  return [...texts].sort((a, b) => of(a) - of(b));
}
