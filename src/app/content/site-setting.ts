/** The reader's settings as far as a page needs them. Read without zod, which is larger than the whole content script. */
import type { Settings } from '../../model/settings';

export type PageSettings = Pick<Settings, 'where' | 'sites' | 'marks' | 'showSilent'>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const hosts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((host) => typeof host === 'string') : [];

/** What does not parse falls back to its default. */
export function toPageSettings(stored: unknown): PageSettings {
  const settings = isRecord(stored) ? stored : {};
  const sites = isRecord(settings.sites) ? settings.sites : {};
  return {
    where: settings.where === 'chosen' || settings.where === 'click' ? settings.where : 'all',
    sites: { on: hosts(sites.on), off: hosts(sites.off) },
    marks: settings.marks !== false,
    showSilent: settings.showSilent === true,
  };
}

/** Whether a page of this host is read without a click. */
export function isReadUnasked({ where, sites }: PageSettings, host: string): boolean {
  if (sites.off.includes(host)) return false;
  return where === 'all' || (where === 'chosen' && sites.on.includes(host));
}
