/** What is remembered of the page in front, as the panel shows and changes it. */
import { readingOf, witnessedUrl } from '../../model/witness';
import { version } from '../../platform/extension';
import { readSettings } from '../../platform/settings-store';
import { forgetWitnessSites, witnessSite, witnessSites } from '../../platform/witness-sites';
import { openWitnessStore } from '../../platform/witness-store';
import { siteOf } from '../../ui/view/site-choice';
import type { ScreenPage } from '../../ui/view/screen-view';
import type { WitnessState } from '../../ui/view/witness-view';
import { startRemembering } from '../witness/remember-page';

export interface PanelWitness {
  stateOf(page: ScreenPage): Promise<WitnessState>;
  /** Off: what is remembered of it is forgotten. */
  rememberPage(page: ScreenPage, on: boolean): Promise<void>;
  /** Off: its pages are followed no further; what is remembered of them stays. */
  rememberSite(page: ScreenPage, site: string, on: boolean): Promise<void>;
  forgetAll(): Promise<void>;
}

/** How pages are read now. */
const readingNow = async () => readingOf(version(), (await readSettings()).strictness);

export function createPanelWitness(signal: AbortSignal): PanelWitness {
  const store = openWitnessStore();
  signal.addEventListener('abort', () => store.close(), { once: true });
  const remember = async (page: ScreenPage, asked: boolean) =>
    startRemembering(store, page, { reading: await readingNow(), now: new Date(), asked });
  return {
    async stateOf({ url }) {
      const asked = [store.get(witnessedUrl(url)), witnessSites(), store.count(), readingNow()] as const;
      const [page, sites, count, reading] = await Promise.all(asked);
      return { page, count, site: siteOf(url), sites, reading, now: new Date() };
    },
    rememberPage: (page, on) => (on ? remember(page, true) : store.remove(witnessedUrl(page.url))),
    async rememberSite(page, site, on) {
      await witnessSite(site, on);
      if (on && site === siteOf(page.url)) await remember(page, false);
    },
    async forgetAll() {
      await forgetWitnessSites();
      await store.clear();
    },
  };
}
