/** The first page's own lines, which stand in its document: read by the engine, and marked as it marks them. */
import page from '../../../entrypoints/welcome/index.html?raw';
import { createEngine } from '../../../src/app/engine';
import { Highlights } from '../../../src/page/highlights';
import { wordsIn } from './languages';
import { record } from './real-world';

function exampleOf(html: string): HTMLElement {
  const article = new DOMParser().parseFromString(html, 'text/html').getElementById('example');
  if (article === null) throw new Error('the first page has no example');
  // As it is read: line breaks of the file are spaces.
  for (const line of article.querySelectorAll('p')) line.textContent = line.textContent.replace(/\s+/gu, ' ').trim();
  return document.adoptNode(article);
}

export function addExample(head: Element, isMarked: boolean): void {
  const article = exampleOf(page);
  head.after(article);
  if (!isMarked) return;
  const lines = [...article.querySelectorAll('p')].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? [firstChild] : [],
  );
  const blocks = lines.map(({ data }, id) => ({ id, role: 'text' as const, text: data }));
  const engine = createEngine(record, wordsIn('en'));
  const highlights = new Highlights();
  for (const { id, block, start, end, mark } of engine.readUnits({ language: 'en' }, [{ id: 0, blocks }], {
    strictness: 'balanced',
  })) {
    const text = lines[block];
    if (text)
      highlights.paint(id, mark, { startContainer: text, startOffset: start, endContainer: text, endOffset: end });
  }
}
