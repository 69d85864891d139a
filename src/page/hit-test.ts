/** Finds the painted claim under a pointer. Highlights take no events of their own. */

/** Where a pointer was, in CSS pixels of the viewport, and over what. */
export interface PointedAt {
  target: Node;
  x: number;
  y: number;
}

/** Elements looked at below a stretched link. */
const MOST_BELOW = 6;

export interface HitWorld {
  /** Painted claims in the block around a node, with their ranges as of now. */
  at(node: Node): { id: string; range: Range }[];
}

const holds = (rect: DOMRect, { x, y }: PointedAt) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** To be asked while the event is told: afterwards the way into shadow roots is forgotten. */
export function pointedAt(event: PointerEvent): PointedAt {
  return { target: event.composedPath()[0] as Node, x: event.clientX, y: event.clientY };
}

/**
 * The target says which block is meant, rectangles which claim of it. Asked for the text or the highlights at a point, the
 * browser searches the page once more, which takes 20 and 35 times as long as the rectangles of a block's claims.
 */
export function claimUnder(claims: HitWorld, point: PointedAt): string | null {
  return hitIn(claims, point.target, point) ?? claimBehindLink(claims, point);
}

function hitIn(claims: HitWorld, node: Node, point: PointedAt): string | null {
  const hit = claims.at(node).find(({ range }) => [...range.getClientRects()].some((rect) => holds(rect, point)));
  return hit?.id ?? null;
}

/** Many a teaser has its link stretched over all of its text: there the browser itself is asked what lies below. */
function claimBehindLink(claims: HitWorld, point: PointedAt): string | null {
  const { target, x, y } = point;
  const link = 'closest' in target ? (target as Element).closest('a[href]') : null;
  if (link === null || [...link.getClientRects()].some((rect) => holds(rect, point))) return null;
  for (const below of (link.getRootNode() as Document).elementsFromPoint(x, y).slice(0, MOST_BELOW)) {
    const hit = hitIn(claims, below, point);
    if (hit !== null) return hit;
  }
  return null;
}
