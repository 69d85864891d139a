/**
 * The heading that stands over a unit without being part of it: many sites put the page's `<h1>` outside the article.
 * Only the first article under it, and the entries of a live blog, stand under it; comments and neighbours do not.
 */
const ARTICLES = 'article,[role=article]';
const COMMENTS = '[class*=comment i],[id*=comment i],[class*=reply i],[class*=discussion i]';
const FOLLOWING = 4;

const follows = (later: Node, earlier: Node): boolean =>
  (earlier.compareDocumentPosition(later) & FOLLOWING) !== 0 && !earlier.contains(later);

/** What a document has of headings and articles. */
interface Landmarks {
  headings: Element[];
  /** Of thousands the first is asked for: no array is made of them. */
  articles: NodeListOf<Element>;
}

export type LandmarksOf = (document: Document) => Landmarks;

/** Looks through each document once. For the units of one moment: a page changes. */
export function landmarks(): LandmarksOf {
  const known = new Map<Document, Landmarks>();
  return (document) => {
    const found = known.get(document) ?? {
      headings: [...document.querySelectorAll('h1')],
      articles: document.querySelectorAll(ARTICLES),
    };
    known.set(document, found);
    return found;
  };
}

function firstAfter(heading: Node | null, articles: Iterable<Element>): Element | undefined {
  for (const article of articles) if (heading === null || follows(article, heading)) return article;
  return undefined;
}

/** The text of the heading over a unit's root, or undefined. `isEntry`: whether it is one of a list of dated entries. */
export function headingOver(
  root: Element,
  isEntry: (element: Element) => boolean,
  landmarksOf: LandmarksOf = landmarks(),
): string | undefined {
  // No heading can stand between it and the article beside it: the usual post of a feed.
  if (root.previousElementSibling?.matches(ARTICLES) && !isEntry(root)) return undefined;
  if (root.querySelector('h1') !== null || root.closest(COMMENTS) !== null) return undefined;
  const { ownerDocument: document } = root;
  const { headings, articles } = landmarksOf(document);
  const heading = headings.findLast((h1) => follows(root, h1) && !h1.closest(ARTICLES)) ?? null;
  const first = firstAfter(heading, articles);
  const isUnder = first === root || (isEntry(root) && (first === undefined || first.contains(root) || isEntry(first)));
  if (!isUnder) return undefined;
  return (heading?.textContent ?? document.title).replace(/\s+/g, ' ').trim() || undefined;
}
