/** Chromium of the system with the built extension. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/parts/browsers.mjs';
import { PATIENCE, waitFor } from './wait.mjs';
import { Screen } from './screen.mjs';
import { orClosed } from './or-closed.mjs';

/** No name is looked up but this machine's own: a test that reaches for the network fails. */
const STAY_HERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's own settings of language would come before the flag. */
const spoken = (language) => ({ ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` });

function flagsFor(extension, headless, language) {
  // Chromium's sandbox does not start for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const display = headless ? ['--headless=new'] : [];
  return [
    ...display,
    ...sandbox,
    ...QUIET,
    `--lang=${language}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

/**
 * `extension`: the absolute folder of the built extension. `offline` shuts out the network. `profile`: the folder of a
 * profile that is kept; without it a new one goes with the browser. `language`: of the browser's own interface. The first page,
 * which a new profile opens, is closed again unless `keepWelcome` says otherwise.
 * What it ends with knows the browser's context, the extension's id and worker, and how to open its screens.
 */
export async function launchChromium({
  extension,
  headless = true,
  offline = true,
  viewport,
  profile: kept,
  keepWelcome = false,
  language = 'en',
}) {
  if (!fs.existsSync(path.join(extension, 'manifest.json')))
    throw new Error(`${extension} holds no built extension: run “npm run build” first.`);
  const isNew = kept === undefined || !fs.existsSync(path.join(kept, 'Default'));
  const profile = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false,
    env: spoken(language),
    args: [...flagsFor(extension, headless, language), ...(offline ? [STAY_HERE] : [])],
    viewport: viewport ?? null,
  });
  context.setDefaultTimeout(PATIENCE);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(first.url()).host;
  if (isNew && !keepWelcome) await closeWelcome(context);
  const close = async () => {
    await context.close();
    if (kept === undefined) fs.rmSync(profile, { recursive: true, force: true });
  };
  return { context, extensionId, close, ...backgroundOf(context, extensionId), ...screensOf(context, extensionId) };
}

/** It opens by itself a little after the extension is installed; late, it would stand over what a test looks at. */
async function closeWelcome(context) {
  const isWelcome = (page) => page.url().endsWith('/welcome.html');
  const page = await waitFor('the first page', async () => context.pages().find(isWelcome));
  // A page that is closed while it asks for its first words leaves the whole process without any.
  await page.waitForFunction(() => document.querySelector('h1')?.textContent);
  await page.close();
}

function backgroundOf(context, extensionId) {
  const ofExtension = () => context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
  return {
    /** The extension's background, also after the browser has stopped and started it again. */
    serviceWorker: () => waitFor('the background', async () => ofExtension()),
  };
}

/** Screens that are no tabs. */
const SCREENS = ['popup.html', 'sidepanel.html'];

function screensOf(context, extensionId) {
  const connect = () => context.browser().newBrowserCDPSession();
  const open = async (file) => {
    const cdp = await connect();
    return Screen.find(cdp, `chrome-extension://${extensionId}/${file}`);
  };
  return {
    /** Opens the real popup over the page in front. */
    async openPopup() {
      const worker = await waitFor('the background', async () => context.serviceWorkers()[0]);
      await worker.evaluate(() => chrome.action.openPopup());
      return open('popup.html');
    },
    /** The popup, once something has opened it. */
    findPopup: () => open('popup.html'),
    /** The side panel, once something has opened it. */
    findPanel: () => open('sidepanel.html'),
    /** Closes popup and side panel where they stand open. */
    async closeScreens() {
      const cdp = await connect();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
      const isScreen = ({ url }) => SCREENS.some((file) => url.startsWith(`chrome-extension://${extensionId}/${file}`));
      const open = targetInfos.filter(isScreen);
      await Promise.all(open.map(({ targetId }) => cdp.send('Target.closeTarget', { targetId }).catch(orClosed)));
      await cdp.detach();
    },
  };
}
