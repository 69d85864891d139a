/** Remembers the claims of a page, where the reader asked for it: for this page, or for its whole site. */
import { withoutAnchor } from '../../lib/without-anchor';
import type { PageState } from '../../messaging/messages';
import { isFollowed, witnessedClaims, withVisit } from '../../model/witness';
import type { WitnessStore } from '../../platform/witness-store';
import { siteOf } from '../../ui/view/site-choice';

type SeenPage = Pick<PageState, 'url' | 'title' | 'status' | 'claims'> & Partial<Pick<PageState, 'hidden'>>;

/** When a page was seen, and how it was read: see `readingOf`. */
export interface Seen {
  reading: string;
  now: Date;
}

export interface WitnessWorld {
  store: WitnessStore;
  /** Sites that are remembered as a whole. */
  sites(): Promise<string[]>;
  /** A page of a private window is never remembered by itself. */
  isPrivate(): Promise<boolean>;
}

/** Remembers a page from now on: by name, or (`asked` is false) for its site. */
export async function startRemembering(
  store: WitnessStore,
  page: SeenPage,
  { reading, now, asked }: Seen & { asked: boolean },
): Promise<void> {
  const url = withoutAnchor(page.url);
  await store.update(url, (known) => {
    const before = known ?? { url, title: page.title, asked, visits: [] };
    return withVisit({ ...before, asked: asked || before.asked }, witnessedClaims(page), reading, now);
  });
}

/** A page that has been read to its end; one without claims leaves no trace of its own. */
export async function rememberVisit(world: WitnessWorld, page: SeenPage, { reading, now }: Seen): Promise<void> {
  const site = siteOf(page.url);
  if (page.status !== 'read' || site === null || (await world.isPrivate())) return;
  const isSiteOn = (await world.sites()).includes(site);
  const url = withoutAnchor(page.url);
  const claims = witnessedClaims(page);
  await world.store.update(url, (known) => {
    if (!isFollowed(known, isSiteOn) || (known === null && claims.length === 0)) return null;
    const before = known ?? { url, title: page.title, asked: false, visits: [] };
    const after = withVisit(before, claims, reading, now);
    return after === before ? null : after;
  });
}
