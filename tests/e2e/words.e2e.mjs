/** A browser that has no words for a screen: they come from the extension's own file. */
import fs from 'node:fs';
import { waitFor } from '../browsers/wait.mjs';

export const name = 'words';

const { popup, options, view, welcome } = JSON.parse(fs.readFileSync('src/locales/en.json', 'utf8'));

const SCREENS = {
  'popup.html': popup.options,
  'sidepanel.html#record': view.timeline,
  'options.html': options.where,
  'welcome.html': welcome.title,
};

/** What Chromium answers to all keys after a page was closed while it asked for its first. */
function answerNothing() {
  globalThis.chrome.i18n.getMessage = () => '';
}

async function hasItsWords(world, file, words) {
  const page = await world.newPage();
  await page.addInitScript(answerNothing);
  await page.goto(`chrome-extension://${world.extensionId}/${file}`);
  world.expect.equal(await page.evaluate(() => chrome.i18n.getMessage('language')), '');
  await waitFor(`“${words}”`, async () => (await page.locator('body').innerText()).includes(words));
  world.expect.equal(await page.evaluate(() => document.documentElement.lang), 'en');
}

export const cases = Object.entries(SCREENS).map(([file, words]) => ({
  name: `${file} has them where the browser gives none`,
  run: (world) => hasItsWords(world, file, words),
}));
