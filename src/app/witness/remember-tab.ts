import { sendToPage } from '../../messaging/send';
import { readingOf } from '../../model/witness';
import { version } from '../../platform/extension';
import { readSettings } from '../../platform/settings-store';
import { isPrivateTab } from '../../platform/tabs';
import { witnessSites } from '../../platform/witness-sites';
import type { WitnessStore } from '../../platform/witness-store';
import { rememberVisit } from './remember-page';

/** A tab's claims have changed: its page is remembered where the reader asked for it. Nobody else's page is asked. */
export async function rememberTab(tab: number, store: WitnessStore): Promise<void> {
  const sites = await witnessSites();
  if (sites.length === 0 && (await store.count()) === 0) return;
  const [reply, { strictness }] = await Promise.all([sendToPage(tab, 'pageState', null), readSettings()]);
  if (!reply.ok) return;
  const world = { store, sites: () => Promise.resolve(sites), isPrivate: () => isPrivateTab(tab) };
  await rememberVisit(world, reply.value, { reading: readingOf(version(), strictness), now: new Date() });
}
