/** The number on the extension's button. */
import { browser } from 'wxt/browser';

/** The ink of our screens: a count is no alarm. */
const BACKGROUND = '#2f3b4a';
const TEXT = '#ffffff';

/** A word of the button, which no count is. */
const TOLD = '–';

async function showText(tab: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND });
  await browser.action.setBadgeTextColor({ tabId: tab, color: TEXT });
}

/** Zero clears it. The browser forgets it by itself when the tab goes to another page. */
export const showCount = (tab: number, count: number): Promise<void> => showText(tab, count === 0 ? '' : String(count));

/** Tells something of a tab, on the button and on pointing at it; until the tab goes to another page. */
export async function tellOnButton(tab: number, title: string): Promise<void> {
  await Promise.all([browser.action.setTitle({ tabId: tab, title }), showText(tab, TOLD)]);
}
