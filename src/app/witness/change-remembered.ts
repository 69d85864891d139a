/** What a reader asks to be remembered or forgotten. The background writes it: a panel may close as the button is pressed. */
import type { Handlers } from '../../messaging/listen';
import type { PageState, toBackground } from '../../messaging/messages';
import { withoutAnchor } from '../../lib/without-anchor';
import { forgetWitnessSites, witnessSite } from '../../platform/witness-sites';
import type { WitnessStore } from '../../platform/witness-store';
import { siteOf } from '../../ui/view/site-choice';
import { onlyOwnPage } from '../only-own-page';
import { readingNow } from './reading-now';
import { startRemembering } from './remember-page';

type Changes = Pick<Handlers<typeof toBackground>, 'rememberPage' | 'rememberSite' | 'forgetRemembered'>;

export function changeRemembered(store: WitnessStore): Changes {
  const remember = async (page: PageState, asked: boolean) =>
    startRemembering(store, page, { reading: await readingNow(), now: new Date(), asked });
  return {
    async rememberPage({ page, on }, sender) {
      onlyOwnPage(sender);
      await (on ? remember(page, true) : store.remove(withoutAnchor(page.url)));
      return null;
    },
    async rememberSite({ page, site, on }, sender) {
      onlyOwnPage(sender);
      await witnessSite(site, on);
      if (on && site === siteOf(page.url)) await remember(page, false);
      return null;
    },
    async forgetRemembered(_request, sender) {
      onlyOwnPage(sender);
      await forgetWitnessSites();
      await store.clear();
      return null;
    },
  };
}
