/**
 * The heading that stands over a unit without being part of it: many sites put the page's `<h1>` outside the article.
 * Only the first article under it, and the entries of a live blog, stand under it; comments and neighbours do not.
 */
const ARTICLES = 'article,[role=article]';
const COMMENTS = '[class*=comment i],[id*=comment i],[class*=reply i],[class*=discussion i]';
const FOLLOWING = 4;

const follows = (later: Node, earlier: Node): boolean =>
  (earlier.compareDocumentPosition(later) & FOLLOWING) !== 0 && !earlier.contains(later);

const firstAfter = (heading: Node | null, document: Document): Element | undefined =>
  [...document.querySelectorAll(ARTICLES)].find((article) => heading === null || follows(article, heading));

/** The text of the heading over a unit's root, or undefined. `isEntry`: whether it is one of a list of dated entries. */
export function headingOver(root: Element, isEntry: (element: Element) => boolean): string | undefined {
  if (root.querySelector('h1') !== null || root.closest(COMMENTS) !== null) return undefined;
  const { ownerDocument: document } = root;
  const heading =
    [...document.querySelectorAll('h1')].findLast((h1) => follows(root, h1) && !h1.closest(ARTICLES)) ?? null;
  const first = firstAfter(heading, document);
  const isUnder = first === root || (isEntry(root) && (first === undefined || first.contains(root) || isEntry(first)));
  if (!isUnder) return undefined;
  return (heading?.textContent ?? document.title).replace(/\s+/g, ' ').trim() || undefined;
}
