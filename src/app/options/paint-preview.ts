import { Mark } from '../../model/claim';
import type { Look } from '../../model/settings';
import { Highlights } from '../../page/highlights';

/** Paints the elements with `data-mark` by the same highlights, under the same names, as the claims of a page. */
export function createPreviewPainter(): (root: Element, look: Look) => void {
  const highlights = new Highlights();
  return (root, look) => {
    highlights.dress(look);
    root.querySelectorAll<HTMLElement>('[data-mark]').forEach((element, index) => {
      const mark = Object.values(Mark.def.entries).find((one) => one === element.dataset.mark);
      const text = element.firstChild;
      if (mark === undefined || !(text instanceof Text)) return;
      const endOffset = text.length;
      highlights.paint(String(index), mark, { startContainer: text, startOffset: 0, endContainer: text, endOffset });
    });
  };
}
