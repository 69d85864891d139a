/** The reader's choice where the extension runs, as the switches show and change it. Pure: settings in, settings out. */
import { isReadUnasked } from '../../lib/site-list';
import { withoutAnchor } from '../../lib/without-anchor';
import type { Settings } from '../../model/settings';

/** Null for addresses that belong to no site. */
export function siteOf(url: string): string | null {
  if (!/^https?:/u.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname;
}

export const siteIsOn = (settings: Settings, site: string): boolean => isReadUnasked(settings, site);

export const pageIsOn = (settings: Settings, url: string): boolean =>
  isReadUnasked(settings, siteOf(url) ?? '', withoutAnchor(url));

/** Whether an entry of a list is a page, not a site. */
export const isPage = (entry: string): boolean => entry.includes('/');

/** Pages in one list, those named last: some 20 KB, which each page that is read gets with the settings. */
const PAGES_AT_MOST = 200;

const without = (sites: readonly string[], site: string) => sites.filter((one) => one !== site);

/** As the reader writes it into a list: it stands there whatever else holds. */
export function addSite(settings: Settings, site: string, on: boolean): Settings {
  const sites = {
    on: on ? [...without(settings.sites.on, site), site] : without(settings.sites.on, site),
    off: on ? without(settings.sites.off, site) : [...without(settings.sites.off, site), site],
  };
  return { ...settings, sites };
}

/** Named in a list only where it is to differ from the general rule; its pages likewise from the site. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const list = on ? 'on' : 'off';
  const others = settings.sites[list].filter((entry) => !isPage(entry) || siteOf(entry) !== site);
  const cleared = removeSite({ ...settings, sites: { ...settings.sites, [list]: others } }, 'on', site);
  const asTheRule = removeSite(cleared, 'off', site);
  return siteIsOn(asTheRule, site) === on ? asTheRule : addSite(asTheRule, site, on);
}

/** A site or page that is taken off one list does not come onto the other. */
export const removeSite = (settings: Settings, list: keyof Settings['sites'], site: string): Settings => ({
  ...settings,
  sites: { ...settings.sites, [list]: without(settings.sites[list], site) },
});

function withPage(sites: readonly string[], page: string): string[] {
  const pages = sites.filter(isPage);
  const givenUp = pages.slice(0, Math.max(0, pages.length + 1 - PAGES_AT_MOST));
  return [...sites.filter((site) => !givenUp.includes(site)), page];
}

/** Named in a list only where it is to differ from its site. */
export function switchPage(settings: Settings, url: string, on: boolean): Settings {
  const page = withoutAnchor(url);
  const sites = { on: without(settings.sites.on, page), off: without(settings.sites.off, page) };
  const asItsSite = { ...settings, sites };
  if (pageIsOn(asItsSite, url) === on) return asItsSite;
  const list = on ? 'on' : 'off';
  return { ...settings, sites: { ...sites, [list]: withPage(sites[list], page) } };
}
