/** A source's page with so much room around each paragraph that only its own words can bring one into view. */
import { waitFor } from '../../browsers/wait.mjs';

/** Each paragraph is further from the next than a screen is high, and the first from the top. */
const ROOM = '<style>body{margin:150vh 8px}p,h1{margin:150vh 0;font:16px/20px sans-serif}</style>';
/** How far the middle of the words may be from the middle of the screen: a line, in CSS pixels. */
const LINE = 20;
/** Long after a page has loaded the browser still looks for the words; in milliseconds. */
const LOOKS_FOR = 5_000;

export const withRoom = (html) => html.replace('<article>', `${ROOM}<article>`);

const withoutHash = (url) => url.split('#')[0];

/** The source stands in at its own address, whatever fragment asks for it; nothing is fetched. */
export async function standIn(page, { url, html }) {
  const body = withRoom(html);
  await page.route(
    (asked) => withoutHash(asked.href) === url,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}

/** How often the words stand in the page's paragraphs, and how far their middle is from the middle of the screen. */
const lookAt = (page, words) =>
  page.evaluate((wanted) => {
    const nodesOf = (element) => {
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walk.nextNode()) nodes.push(walk.currentNode);
      return nodes;
    };
    /** The words may go over several text nodes. */
    const placeAt = (nodes, offset) => {
      const node = nodes.find(({ length }) => {
        if (offset <= length) return true;
        offset -= length;
        return false;
      });
      return [node, offset];
    };
    const offs = [...document.querySelectorAll('h1, p')].flatMap((element) =>
      [...element.textContent.matchAll(RegExp.escape(wanted))].map(({ index }) => {
        const nodes = nodesOf(element);
        const range = document.createRange();
        range.setStart(...placeAt(nodes, index));
        range.setEnd(...placeAt(nodes, index + wanted.length));
        const { top, bottom } = range.getBoundingClientRect();
        return (top + bottom) / 2 - innerHeight / 2;
      }),
    );
    return { times: offs.length, off: offs[0] ?? null };
  }, words);

/** Opens a link in a document of its own; null where the browser brings the words into view, else what it does. */
export async function leadsTo(page, href, words) {
  // From an empty page: with the same document on the screen the browser might only move within it.
  await page.goto('about:blank');
  await page.goto(href);
  try {
    await waitFor('the page to move', () => page.evaluate(() => scrollY > 0), LOOKS_FOR);
  } catch {
    return `the page stays at its top: ${href}`;
  }
  const { times, off } = await lookAt(page, words);
  if (times !== 1) return `“${words}” stands ${times} times on the page`;
  return Math.abs(off) <= LINE ? null : `“${words}” is ${Math.round(off)} px from the middle: ${href}`;
}
