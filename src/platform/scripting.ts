import { browser } from 'wxt/browser';

/** Runs a script of ours beside the gate of a page. Rejects where the tab has meanwhile gone, or is closed to us. */
async function inject(file: '/reader.js' | '/card.js', tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
}

export const injectReader = (tab: number, frame: number): Promise<void> => inject('/reader.js', tab, frame);

export const injectCard = (tab: number, frame: number): Promise<void> => inject('/card.js', tab, frame);
