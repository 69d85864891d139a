/** The keyboard shortcuts that the manifest names. */
import { browser } from 'wxt/browser';

/** `tab` is the tab in front; null where the browser names none. Runs within the user's gesture. */
export type CommandListener = (command: string, tab: number | null) => void;

export function onCommand(listener: CommandListener, signal: AbortSignal): void {
  if (signal.aborted) return;
  const wrapped = (command: string, tab?: { id?: number | undefined }) => listener(command, tab?.id ?? null);
  browser.commands.onCommand.addListener(wrapped);
  signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(wrapped), { once: true });
}
