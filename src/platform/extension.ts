/** The extension itself, to the browser. */
import { browser } from 'wxt/browser';

export const version = (): string => browser.runtime.getManifest().version;

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

const WELCOMED = 'welcomed';

/** The first page, in a tab of its own; once, also where the browser takes each start for an installation. */
export async function openWelcomeOnce(): Promise<void> {
  const { [WELCOMED]: isWelcomed } = await browser.storage.local.get(WELCOMED);
  if (isWelcomed === true) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
