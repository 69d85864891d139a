/** What is remembered of the page in front, as the panel shows it. */
import { withoutAnchor } from '../../lib/without-anchor';
import { witnessSites } from '../../platform/witness-sites';
import { openWitnessStore } from '../../platform/witness-store';
import { siteOf } from '../../ui/view/site-choice';
import type { ScreenPage } from '../../ui/view/screen-view';
import type { WitnessState } from '../../ui/view/witness-view';
import { readingNow } from '../witness/reading-now';

export interface PanelWitness {
  stateOf(page: ScreenPage): Promise<WitnessState>;
}

export function createPanelWitness(signal: AbortSignal): PanelWitness {
  const store = openWitnessStore();
  signal.addEventListener('abort', () => store.close(), { once: true });
  return {
    async stateOf({ url }) {
      const asked = [store.get(withoutAnchor(url)), witnessSites(), store.count(), readingNow()] as const;
      const [page, sites, count, reading] = await Promise.all(asked);
      return { page, count, site: siteOf(url), sites, reading, now: new Date() };
    },
  };
}
