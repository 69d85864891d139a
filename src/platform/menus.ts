/** Our entry in the menu of selected text. */
import { browser } from 'wxt/browser';

const ID = 'look-up';

/** Made when the extension is installed or updated: the browser keeps the entry while the background comes and goes. */
export function keepSelectionEntry(title: () => Promise<string>, signal: AbortSignal): void {
  if (signal.aborted) return;
  const make = async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ID, title: await title(), contexts: ['selection'] });
  };
  browser.runtime.onInstalled.addListener(make);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(make), { once: true });
}

/** `text` is what is selected, as far as the browser tells. */
export function onSelectionEntry(chosen: (tab: number, text: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (
    { menuItemId, selectionText }: { menuItemId: string | number; selectionText?: string | undefined },
    tab?: { id?: number | undefined },
  ) => {
    if (menuItemId === ID && tab?.id !== undefined) chosen(tab.id, selectionText ?? '');
  };
  browser.contextMenus.onClicked.addListener(listener);
  signal.addEventListener('abort', () => browser.contextMenus.onClicked.removeListener(listener), { once: true });
}
