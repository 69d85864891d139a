/** A rectangle of a frame, as the page's viewport has it. */
export function inTopView(rect: DOMRect, document: Document): DOMRect {
  const frame = document.defaultView?.frameElement;
  if (!frame) return rect;
  const outer = frame.getBoundingClientRect();
  const moved = new DOMRect(
    rect.x + outer.x + frame.clientLeft,
    rect.y + outer.y + frame.clientTop,
    rect.width,
    rect.height,
  );
  return inTopView(moved, frame.ownerDocument);
}
