/** The reader's settings as far as a page needs them. Read without zod, which is larger than the whole content script. */
import { isRecord } from '../../lib/is-record';
import type { Settings } from '../../model/settings';

export { isReadUnasked } from '../../lib/site-list';

export type PageSettings = Pick<Settings, 'where' | 'sites' | 'marks' | 'look' | 'showSilent'>;

/** All that `Look` of the model names. */
const LOOK = /^(line|tint|both)(-light|-strong)?$/;
const isLook = (value: unknown): value is Settings['look'] => typeof value === 'string' && LOOK.test(value);

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
    look: isLook(settings.look) ? settings.look : 'line',
    showSilent: settings.showSilent === true,
  };
}
