/** Finds the painted claim under a point. Highlights take no events of their own. */

interface HitResult {
  highlight: Highlight;
  ranges: AbstractRange[];
}

/** Chrome from 140, Firefox from 145; not Safari. */
interface HitDocument {
  highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }) => HitResult[];
}

/** What is painted, and what could be under the pointer. */
export interface HitWorld {
  document: Document;
  shadowRoots: ShadowRoot[];
  claims: {
    highlights: { ownerOf(range: AbstractRange): string | undefined };
    /** Painted claims that have text in a node, with their present ranges. */
    at(node: Node): { id: string; range: Range }[];
  };
}

/** Under the topmost highlight there may be others: ours is looked for among all. */
function byHighlights({ claims }: HitWorld, results: HitResult[]): string | null {
  const ids = results.flatMap(({ ranges }) => ranges.map((range) => claims.highlights.ownerOf(range)));
  return ids.find((id) => id !== undefined) ?? null;
}

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** The caret is the nearest text even where that is far away: the rectangles decide. */
function byCaret({ document, shadowRoots, claims }: HitWorld, x: number, y: number): string | null {
  const node =
    document.caretPositionFromPoint?.(x, y, { shadowRoots })?.offsetNode ??
    document.caretRangeFromPoint?.(x, y)?.startContainer;
  if (!node) return null;
  const hit = claims.at(node).find(({ range }) => [...range.getClientRects()].some((rect) => holds(rect, x, y)));
  return hit?.id ?? null;
}

/** `x` and `y` in CSS pixels of the viewport. */
export function claimAtPoint(world: HitWorld, x: number, y: number): string | null {
  const { highlightsFromPoint } = world.document as HitDocument;
  if (highlightsFromPoint === undefined) return byCaret(world, x, y);
  const { shadowRoots } = world;
  return byHighlights(world, highlightsFromPoint.call(world.document, x, y, { shadowRoots }));
}
