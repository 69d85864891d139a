/** The extension itself, to the browser. */
import { browser } from 'wxt/browser';

export const version = (): string => browser.runtime.getManifest().version;

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
