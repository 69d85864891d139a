/** The reader's choice where the extension runs, as the switches show and change it. Pure: settings in, settings out. */
import { isReadUnasked } from '../../lib/site-list';
import type { Settings } from '../../model/settings';

/** Null for addresses that belong to no site. */
export function siteOf(url: string): string | null {
  if (!/^https?:/u.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname;
}

export const siteIsOn = (settings: Settings, site: string): boolean => isReadUnasked(settings, site);

const without = (sites: readonly string[], site: string) => sites.filter((one) => one !== site);

export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const sites = {
    on: on ? [...without(settings.sites.on, site), site] : without(settings.sites.on, site),
    off: on ? without(settings.sites.off, site) : [...without(settings.sites.off, site), site],
  };
  return { ...settings, sites };
}
