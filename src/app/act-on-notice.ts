import { sendToPage } from '../messaging/send';
import { requestAccess, requestAccessToAll } from '../platform/access';
import { reloadTab, type Tab } from '../platform/tabs';
import type { NoticeAction } from '../ui/view/notice-view';
import { siteOf } from '../ui/view/site-choice';

/** Does what a notice offers. Called within the click: the browser asks for access only then. */
export async function actOnNotice(action: NoticeAction, tab: Tab): Promise<void> {
  if (action === 'reload') return reloadTab(tab.id);
  if (action === 'ask-access') await (siteOf(tab.url) === null ? requestAccessToAll() : requestAccess(tab.url));
  else await sendToPage(tab.id, 'showMarks', { shown: true });
}
