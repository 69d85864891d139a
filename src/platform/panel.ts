/** The side panel, which Chrome and Firefox call by different names. */
import { browser } from 'wxt/browser';

/** Firefox's; the browser's own types do not know it. */
interface Sidebar {
  open(): Promise<void>;
}

/** Call it within a user's gesture, before anything is awaited: later the browser refuses. */
export function openPanel(tab: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: Sidebar };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: tab });
}
