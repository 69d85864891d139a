import { browser } from 'wxt/browser';

/** Runs the card's script beside the content script that asked for it. Rejects where the tab has meanwhile gone. */
export async function injectCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/card.js'] });
}
