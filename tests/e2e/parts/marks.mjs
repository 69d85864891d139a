/** What a reader sees marked on a page, read from the page's own highlights. */
import { waitFor } from '../../browsers/wait.mjs';

/**
 * Looks on the page for sentences, white space aside. Ends with one entry a sentence, null where it is not there: the
 * names of the highlights that lie on it and the rectangles of its lines. `scroll` brings the first into view before.
 */
function inspect({ sentences, scroll }) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const letters = [];
  let text = '';
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    for (let offset = 0; offset < data.length; offset += 1) {
      const letter = /\s/.test(data[offset]) ? ' ' : data[offset];
      if (letter === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += letter;
      letters.push({ node: walker.currentNode, offset });
    }
  }
  const toRange = (start, end) => {
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  };
  const rangeOf = (sentence) => {
    const at = text.indexOf(sentence);
    if (at < 0) return null;
    const last = letters[at + sentence.length - 1];
    return toRange(letters[at], { node: last.node, offset: last.offset + 1 });
  };
  const ranges = sentences.map(rangeOf);
  if (scroll) ranges[0]?.startContainer.parentElement.scrollIntoView({ block: 'center' });
  // A page that has written itself anew may still have marks on text that left it: nobody sees them.
  const isHere = ({ startContainer }) => startContainer.isConnected;
  const marked = [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].filter(isHere).map((mark) => {
      const start = { node: mark.startContainer, offset: mark.startOffset };
      return { name, range: toRange(start, { node: mark.endContainer, offset: mark.endOffset }) };
    }),
  );
  const isOver = (mark, range) =>
    mark.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
    mark.compareBoundaryPoints(Range.START_TO_END, range) > 0;
  return ranges.map((range) => {
    if (range === null) return null;
    const names = marked.filter((mark) => isOver(mark.range, range)).map(({ name }) => name);
    const lines = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    return { names, lines };
  });
}

async function look(page, sentences, scroll) {
  const found = await page.evaluate(inspect, { sentences, scroll });
  const lost = sentences.filter((_, index) => found[index] === null);
  if (lost.length > 0) throw new Error(`not on the page: ${lost.join(' | ')}`);
  return found;
}

/** The highlights on a sentence where the page stands now. */
export async function marksOn(page, sentence) {
  const [{ names }] = await look(page, [sentence], false);
  return names;
}

/** Those of the sentences on which a highlight lies where the page stands now. */
export async function markedAmong(page, sentences) {
  const found = await look(page, sentences, false);
  return sentences.filter((_, index) => found[index].names.length > 0);
}

/** Scrolls to a sentence and waits until it is marked. Ends with the names of the highlights on it. */
export async function seeMark(page, sentence) {
  await look(page, [sentence], true);
  return waitFor(`a mark on “${sentence}”`, async () => {
    const names = await marksOn(page, sentence);
    return names.length > 0 ? names : null;
  });
}

/** A point inside the sentence's first line, in CSS pixels of the viewport. */
export async function pointOn(page, sentence) {
  await look(page, [sentence], true);
  const [{ lines }] = await look(page, [sentence], false);
  const [line] = lines.filter(({ width }) => width > 8);
  return { x: line.x + Math.min(line.width / 2, 60), y: line.y + line.height / 2 };
}

/** How many highlights of any kind the page has. */
export const highlightCount = (page) => page.evaluate(() => CSS.highlights.size);
