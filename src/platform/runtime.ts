/** Messages between the extension's parts, as the browser carries them. What they mean is the affair of `messaging`. */
import { browser } from 'wxt/browser';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** False for anything but a part of this extension. */
  own: boolean;
  /** The tab of a content script; null for the extension's own pages and its background. */
  tab: number | null;
  /** Frame of the content script in its tab; 0 is the top frame. */
  frame: number;
}

/** Null where the message is not for this listener: another may answer it. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | null;

interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** An own page that is opened in a tab is still an own page, not a content script. */
function senderOf(raw: RawSender): Sender {
  const isOwnPage = raw.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return {
    own: raw.id === browser.runtime.id,
    tab: isOwnPage ? null : (raw.tab?.id ?? null),
    frame: raw.frameId ?? 0,
  };
}

/** Listens until the signal aborts. */
export function onMessage(listener: MessageListener, signal: AbortSignal): void {
  if (signal.aborted) return;
  // A promise is the answer; undefined leaves the message to other listeners.
  const wrapped = (message: unknown, sender: RawSender) => listener(message, senderOf(sender)) ?? undefined;
  browser.runtime.onMessage.addListener(wrapped);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(wrapped), { once: true });
}

/** To the background and all open pages of the extension. Rejects where nobody listens. */
export async function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

export const TOP_FRAME = 0;

/** To the content script in a tab's top frame. Rejects where none runs. */
export async function sendTabMessage(tab: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: TOP_FRAME });
}
