/** The options page in a tab, and what its tests do again and again. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import axeCore from 'axe-core';
import { launchChromium } from '../../browsers/chromium.mjs';
import { waitFor } from '../../browsers/wait.mjs';

/** Ends with the page once its choices stand in it. `file`: another page of the extension. */
export async function openOwnPage(world, file = 'options.html') {
  const page = await world.newPage();
  await page.goto(`chrome-extension://${world.extensionId}/${file}`);
  await page.locator('fieldset input').first().waitFor();
  return page;
}

/** Moves the focus on by the keyboard until it is on what passes: a selector. Fails where it never is. */
export async function tabTo(page, selector) {
  await waitFor(`the focus on ${selector}`, async () => {
    await page.keyboard.press('Tab');
    return page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  });
}

/** What of the focused element shows that it has the focus. */
export const focusIsSeen = (page) =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  });

/** Ids of what axe finds. */
export async function axeFinds(page) {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

/** The settings as they are kept. */
export async function keptSettings(world) {
  const worker = await world.serviceWorker();
  return worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings ?? {});
}

/** Sets all back to the start. */
export async function forgetSettings(world) {
  const worker = await world.serviceWorker();
  await worker.evaluate(() => chrome.storage.local.remove('settings'));
}

/**
 * Runs `before` in a browser whose process is then killed, as by a failing machine, and `after` in a new one on the same
 * profile. Both get a world.
 */
export async function acrossKilling(world, before, after) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-killed-'));
  const launch = async () => {
    const browser = await launchChromium({ extension: path.resolve('.output/chrome-mv3'), profile });
    return { ...world, ...browser, newPage: () => browser.context.newPage() };
  };
  const first = await launch();
  await before(first);
  const cdp = await first.context.browser().newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  process.kill(processInfo.find(({ type }) => type === 'browser').id, 'SIGKILL');
  await first.close().catch(() => undefined);
  const second = await launch();
  try {
    await after(second);
  } finally {
    await second.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}
