/** The keyboard shortcuts as the browser has them now: readers may change them there. */
import { browser } from 'wxt/browser';

export interface Shortcut {
  /** What it does, in the manifest's words. */
  does: string;
  /** Empty where none is set. */
  keys: string;
}

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ does: description, keys: shortcut ?? '' }] : [],
  );
}

/** Firefox's own call; Chrome has a page for it, which may be opened but not linked to. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as FirefoxCommands;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
