/** What a page says of itself: address, title, language and dates. */
import type { PageContext } from '../model/claim';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const LD_DATE = /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/;
const META_DATES =
  'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date"], ' +
  'meta[name="pubdate"], meta[name="parsely-pub-date"], meta[name="DC.date.issued"]';
const UNIT_DATES = 'time[itemprop="datePublished"], time[pubdate], time[datetime]';

/** YYYY-MM-DD of a machine-readable date; undefined where there is none. */
function dayOf(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const day = DAY.exec(text.trim());
  if (day) return day[0];
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** When the page as a whole was published. */
export function publishedOf(document: Document): string | undefined {
  const meta = dayOf(document.head?.querySelector(META_DATES)?.getAttribute('content'));
  if (meta) return meta;
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = LD_DATE.exec(textContent);
    if (found) return found[1];
  }
  return undefined;
}

/** The date written inside a unit. */
export function unitPublishedOf(root: Element): string | undefined {
  return dayOf(root.querySelector(UNIT_DATES)?.getAttribute('datetime'));
}

export function contextOf(document: Document): PageContext {
  const { URL: url, title, documentElement } = document;
  const language = documentElement?.getAttribute('lang') ?? documentElement?.getAttribute('xml:lang') ?? '';
  return { ...(url && url !== 'about:blank' ? { url } : {}), ...(title ? { title } : {}), language };
}
