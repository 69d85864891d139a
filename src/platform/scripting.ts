import { browser } from 'wxt/browser';

/** Runs a script of ours beside the gate of a page. Rejects where the tab has meanwhile gone, or is closed to us. */
type File = '/reader.js' | '/follower.js' | '/card.js';

async function inject(tab: number, frame: number, ...files: [File, ...File[]]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
}

export const injectReader = (tab: number, frame: number): Promise<void> => inject(tab, frame, '/reader.js');

export const injectFollower = (tab: number, frame: number): Promise<void> => inject(tab, frame, '/follower.js');

/** For a page that is asked by a screen: only the follower answers. Either does nothing where it is there. */
export const injectBoth = (tab: number, frame: number): Promise<void> =>
  inject(tab, frame, '/reader.js', '/follower.js');

export const injectCard = (tab: number, frame: number): Promise<void> => inject(tab, frame, '/card.js');
