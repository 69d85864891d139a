/**
 * Lists of sites as readers write them: `news.example` is that site, with or without “www.”; `*.news.example` is it and
 * all that ends in it. A single page stands among them by its address without its anchor.
 */

/** Any plain name is closer to a site than any that takes in others. */
const PLAIN = 1000;

/** How closely the best of the entries names a host or a page of it: the more, the closer; -1 where none does. */
export function closest(sites: readonly string[], host: string, page = ''): number {
  if (sites.includes(page)) return Infinity;
  let best = -1;
  for (const site of sites) {
    const end = site.slice(1);
    const isWide = site[0] === '*';
    const isMet = isWide ? `.${host}`.endsWith(end) : host === site || host === `www.${site}`;
    if (isMet) best = Math.max(best, site.length + (isWide ? 0 : PLAIN));
  }
  return best;
}

export interface SiteChoice {
  where: 'all' | 'chosen' | 'click';
  sites: { on: readonly string[]; off: readonly string[] };
}

/** Whether a page of this host is read without a click. Where both lists name it, the closer entry decides; then `off`. */
export function isReadUnasked({ where, sites }: SiteChoice, host: string, page = ''): boolean {
  const on = closest(sites.on, host, page);
  const off = closest(sites.off, host, page);
  return where !== 'click' && (on > off || (where === 'all' && off < 0));
}
