import type { toBackground } from '../../messaging/messages';
import type { RequestOf } from '../../messaging/protocol';
import { changeSettings } from '../../platform/settings-store';
import { switchSite } from '../../ui/view/site-choice';

/** Writes which pages are read, for a popup that may be gone before it could. */
export async function choosePages({ where, site }: RequestOf<typeof toBackground, 'choosePages'>): Promise<null> {
  await changeSettings((settings) => ({
    ...(site ? switchSite(settings, site.name, site.on) : settings),
    ...(where && { where }),
  }));
  return null;
}
