/** Finds the painted claim under a point. Highlights take no events of their own. */
import type { Highlights } from './highlights';

interface HitResult {
  highlight: Highlight;
  ranges: AbstractRange[];
}

type Hit = Document & {
  /** Chrome from 140, Firefox from 145; not Safari. */
  highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }) => HitResult[];
};

export interface HitWorld {
  document: Document;
  highlights: Highlights;
  shadowRoots: ShadowRoot[];
  /** Painted claims that have text in a node, with their present ranges. */
  claimsAt(node: Node): { id: string; range: Range }[];
}

function byHighlights(world: HitWorld, results: HitResult[]): string | null {
  for (const { ranges } of results)
    for (const range of ranges) {
      const id = world.highlights.ownerOf(range);
      if (id !== undefined) return id;
    }
  return null;
}

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** The caret is the nearest text even where that is far away: the rectangles decide. */
function byCaret({ document, shadowRoots, claimsAt }: HitWorld, x: number, y: number): string | null {
  const node =
    document.caretPositionFromPoint?.(x, y, { shadowRoots })?.offsetNode ??
    document.caretRangeFromPoint?.(x, y)?.startContainer;
  if (!node) return null;
  const hit = claimsAt(node).find(({ range }) => [...range.getClientRects()].some((rect) => holds(rect, x, y)));
  return hit?.id ?? null;
}

/** `x` and `y` in CSS pixels of the viewport. */
export function claimAtPoint(world: HitWorld, x: number, y: number): string | null {
  const { highlightsFromPoint } = world.document as Hit;
  if (highlightsFromPoint === undefined) return byCaret(world, x, y);
  const { shadowRoots } = world;
  return byHighlights(world, highlightsFromPoint.call(world.document, x, y, { shadowRoots }));
}
