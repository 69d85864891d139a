/** What is remembered of the page in front, as the panel shows and changes it. */
import { witnessedUrl } from '../../model/witness';
import { forgetWitnessSites, witnessSite, witnessSites } from '../../platform/witness-sites';
import { openWitnessStore } from '../../platform/witness-store';
import { siteOf } from '../../ui/view/site-choice';
import type { ScreenPage } from '../../ui/view/screen-view';
import type { WitnessState } from '../../ui/view/witness-view';
import { startRemembering } from '../witness/remember-page';

export interface PanelWitness {
  stateOf(page: ScreenPage): Promise<WitnessState>;
  rememberPage(page: ScreenPage, on: boolean): Promise<void>;
  rememberSite(page: ScreenPage, site: string, on: boolean): Promise<void>;
  forgetAll(): Promise<void>;
}

export function createPanelWitness(signal: AbortSignal): PanelWitness {
  const store = openWitnessStore();
  signal.addEventListener('abort', () => store.close(), { once: true });
  const remember = (page: ScreenPage) => startRemembering(store, page, new Date());
  return {
    async stateOf({ url }) {
      const [page, sites, count] = await Promise.all([store.get(witnessedUrl(url)), witnessSites(), store.count()]);
      const name = siteOf(url);
      return { page, count, site: name === null ? null : { name, on: sites.includes(name) } };
    },
    rememberPage: (page, on) => (on ? remember(page) : store.remove(witnessedUrl(page.url))),
    async rememberSite(page, site, on) {
      await witnessSite(site, on);
      if (on) await remember(page);
    },
    async forgetAll() {
      await forgetWitnessSites();
      await store.clear();
    },
  };
}
