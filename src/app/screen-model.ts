import { askPageState } from '../messaging/ask-page-state';
import { sendToBackground } from '../messaging/send';
import { hasAccess, hasAccessToAll } from '../platform/access';
import { readSettings } from '../platform/settings-store';
import type { Tab } from '../platform/tabs';
import { siteOf } from '../ui/view/site-choice';
import type { ScreenModel } from '../ui/view/screen-view';

type PageRecord = ScreenModel['record'];

/**
 * Asked for once a screen: a pack that is added meanwhile shows when the screen is opened again. Without statements it is a
 * tenth in size, and enough for screens that name points and topics only.
 */
export async function loadRecord(needs: 'all' | 'no statements' = 'all'): Promise<PageRecord> {
  const reply = await sendToBackground('record', needs === 'all' ? {} : { statements: [] });
  if (!reply.ok) console.warn('On Record:', reply.error);
  return reply.ok ? reply.value : null;
}

/** What a screen knows of a tab; all parts are asked for at once, the record perhaps before. */
export async function readScreenModel(tab: Tab | null, asked: Promise<PageRecord>): Promise<ScreenModel> {
  const url = tab?.url ?? '';
  const [record, page, access, settings] = await Promise.all([
    asked,
    tab === null ? null : askPageState(tab.id),
    siteOf(url) === null ? hasAccessToAll() : hasAccess(url),
    readSettings(),
  ]);
  return { url, access, settings, record, page: page?.ok ? page.value : null };
}
