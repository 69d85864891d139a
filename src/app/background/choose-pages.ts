import type { toBackground } from '../../messaging/messages';
import type { RequestOf } from '../../messaging/protocol';
import { changeSettings } from '../../platform/settings-store';
import { switchPage, switchSite } from '../../ui/view/site-choice';

/** Writes which pages are read, for a popup that may be gone before it could. */
export async function choosePages({ where, site, page }: RequestOf<typeof toBackground, 'choosePages'>): Promise<null> {
  await changeSettings((settings) => {
    const chosen = { ...settings, ...(where && { where }) };
    if (page) return switchPage(chosen, page.url, page.on);
    return site ? switchSite(chosen, site.name, site.on) : chosen;
  });
  return null;
}
