import { askPageState } from '../../messaging/ask-page-state';
import { isPrivateTab } from '../../platform/tabs';
import { witnessSites } from '../../platform/witness-sites';
import type { WitnessStore } from '../../platform/witness-store';
import { readingNow } from './reading-now';
import { rememberVisit } from './remember-page';

/** A tab's claims have changed: its page is remembered where the reader asked for it. Nobody else's page is asked. */
export async function rememberTab(tab: number, store: WitnessStore): Promise<void> {
  const sites = await witnessSites();
  if (sites.length === 0 && (await store.count()) === 0) return;
  const [reply, reading] = await Promise.all([askPageState(tab), readingNow()]);
  if (!reply.ok) return;
  const world = { store, sites: () => Promise.resolve(sites), isPrivate: () => isPrivateTab(tab) };
  await rememberVisit(world, reply.value, { reading, now: new Date() });
}
