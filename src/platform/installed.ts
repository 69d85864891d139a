import { browser } from 'wxt/browser';

/** Calls when the extension is installed; neither on an update nor where a developer lends it to the browser for a while. */
export function onInstalled(installed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = ({ reason, temporary }: { reason: string; temporary?: boolean }) => {
    if (reason === 'install' && temporary !== true) installed();
  };
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(listener), { once: true });
}
