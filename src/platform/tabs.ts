/** The tab a screen speaks of. */
import { browser } from 'wxt/browser';

export interface Tab {
  id: number;
  /** Empty where the browser does not tell us, as on its own pages in some browsers. */
  url: string;
  title: string;
}

interface RawTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

const tabOf = (raw: RawTab | undefined): Tab | null =>
  raw?.id === undefined ? null : { id: raw.id, url: raw.url ?? '', title: raw.title ?? '' };

/** The tab in front in the window of the calling screen. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tabOf(tab);
}

/** Whether a tab is of a private window. One that has gone meanwhile counts as private. */
export async function isPrivateTab(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).incognito;
  } catch {
    return true;
  }
}

export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

/** Calls back when another tab comes to the front or the one in front has loaded another page. */
export function onTabChange(changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const updated = (_tab: number, change: { status?: string | undefined; url?: string | undefined }) => {
    if (change.status === 'complete' || change.url !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}
