/** The number on the extension's button. */
import { browser } from 'wxt/browser';

/** The ink of our screens: a count is no alarm. */
const BACKGROUND = '#2f3b4a';
const TEXT = '#ffffff';

/** Zero clears it. The browser forgets it by itself when the tab goes to another page. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND });
  await browser.action.setBadgeTextColor({ tabId: tab, color: TEXT });
}
