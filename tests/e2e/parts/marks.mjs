/** What a reader sees marked on a page, read from the page's own highlights. */
import { waitFor } from '../../browsers/wait.mjs';

/**
 * Looks on the page for a sentence, its white space aside. Ends with the names of the highlights that lie on it and,
 * after scrolling it into view where `scroll` is set, the rectangles of its lines.
 */
function inspect({ sentence, scroll }) {
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
  const at = text.indexOf(sentence);
  if (at < 0) return null;
  const range = new Range();
  const last = letters[at + sentence.length - 1];
  range.setStart(letters[at].node, letters[at].offset);
  range.setEnd(last.node, last.offset + 1);
  if (scroll) range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const isOver = (other) => {
    const { startContainer, startOffset, endContainer, endOffset } = other;
    const live = new Range();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return (
      live.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
      live.compareBoundaryPoints(Range.START_TO_END, range) > 0
    );
  };
  const names = [];
  for (const [name, highlight] of CSS.highlights) if ([...highlight].some(isOver)) names.push(name);
  const lines = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  return { names, lines };
}

async function look(page, sentence, scroll) {
  const found = await page.evaluate(inspect, { sentence, scroll });
  if (found === null) throw new Error(`this sentence is not on the page: ${sentence}`);
  return found;
}

/** The highlights on a sentence where the page stands now. */
export async function marksOn(page, sentence) {
  return (await look(page, sentence, false)).names;
}

/** Scrolls to a sentence and waits until it is marked. Ends with the names of the highlights on it. */
export async function seeMark(page, sentence) {
  await look(page, sentence, true);
  return waitFor(`a mark on “${sentence}”`, async () => {
    const names = await marksOn(page, sentence);
    return names.length > 0 ? names : null;
  });
}

/** A point inside the sentence's first line, in CSS pixels of the viewport. */
export async function pointOn(page, sentence) {
  await look(page, sentence, true);
  const { lines } = await look(page, sentence, false);
  const [line] = lines.filter(({ width }) => width > 8);
  return { x: line.x + Math.min(line.width / 2, 60), y: line.y + line.height / 2 };
}

/** How many highlights of any kind the page has. */
export const highlightCount = (page) => page.evaluate(() => CSS.highlights.size);
