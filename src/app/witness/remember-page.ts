/** Remembers the claims of a page, where the reader asked for it: for this page, or for its whole site. */
import type { PageState } from '../../messaging/messages';
import { withVisit, witnessedUrl } from '../../model/witness';
import type { WitnessStore } from '../../platform/witness-store';
import { siteOf } from '../../ui/view/site-choice';

type SeenPage = Pick<PageState, 'url' | 'title' | 'status' | 'claims'>;

export interface WitnessWorld {
  store: WitnessStore;
  /** Sites that are remembered as a whole. */
  sites(): Promise<string[]>;
  /** A page of a private window is never remembered by itself. */
  isPrivate(): Promise<boolean>;
}

/** Remembers a page from now on: what the reader asked for by name. */
export async function startRemembering(store: WitnessStore, page: SeenPage, now: Date): Promise<void> {
  const url = witnessedUrl(page.url);
  const { title, claims } = page;
  await store.update(url, (known) => withVisit(known ?? { url, title, visits: [] }, claims, now));
}

/** Whether a page of this address is remembered, without a look at the page itself. */
export async function isRemembered({ store, sites, isPrivate }: WitnessWorld, url: string): Promise<boolean> {
  const site = siteOf(url);
  if (site === null || (await isPrivate())) return false;
  return (await sites()).includes(site) || (await store.get(witnessedUrl(url))) !== null;
}

/** A page that has been read to its end; one without claims leaves no trace of its own. */
export async function rememberVisit(world: WitnessWorld, page: SeenPage, now: Date): Promise<void> {
  if (page.status !== 'read' || !(await isRemembered(world, page.url))) return;
  const url = witnessedUrl(page.url);
  await world.store.update(url, (known) => {
    if (known === null && page.claims.length === 0) return null;
    const before = known ?? { url, title: page.title, visits: [] };
    const after = withVisit(before, page.claims, now);
    return after === before ? null : after;
  });
}
