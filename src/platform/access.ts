/** Whether the reader lets the extension run on a site. */
import { browser } from 'wxt/browser';

const patternOf = (url: string) => `${new URL(url).origin}/*`;

/** `url` must be of http or https. */
export function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/** Asks the reader. Call it within a user's gesture. */
export function requestAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(url)] });
}

/** All that the extension reads: pages of http and https. */
const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] };

export function hasAccessToAll(): Promise<boolean> {
  return browser.permissions.contains(ALL_PAGES);
}

/** Asks the reader. Call it within a user's gesture, before anything is awaited. */
export function requestAccessToAll(): Promise<boolean> {
  return browser.permissions.request(ALL_PAGES);
}
