/**
 * Lists of sites as readers write them: `news.example` is that site, with or without “www.”; `*.news.example` is it and
 * all that ends in it.
 */

/** Any plain name is closer to a site than any that takes in others. */
const PLAIN = 1000;

/** How closely the best of the entries names a host: the more, the closer; -1 where none does. */
export function closest(sites: readonly string[], host: string): number {
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
export function isReadUnasked({ where, sites }: SiteChoice, host: string): boolean {
  const on = closest(sites.on, host);
  const off = closest(sites.off, host);
  return where !== 'click' && (on > off || (where === 'all' && off < 0));
}
