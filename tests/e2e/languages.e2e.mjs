/** Popup, side panel, card and options in each language of the interface, in a browser of that language. */
import fs from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../browsers/chromium.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { hover } from './parts/card.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';

const EXTENSION = path.resolve('.output/chrome-mv3');
const VIEWPORT = { width: 1200, height: 800 };
/** The day of the second round, as each language writes it. */
const DAYS = { en: /2 June 2025/, uk: /2 червня 2025/, ru: /2 июня 2025/, tr: /2 Haziran 2025/ };

const catalogue = (language) => JSON.parse(fs.readFileSync(`src/locales/${language}.json`, 'utf8'));

const screenText = (screen) =>
  screen.evaluate(() => ({ language: document.documentElement.lang, text: document.body.innerText }));

async function opened(tab, address) {
  await tab.goto(address);
  await tab.locator('main').first().waitFor();
  return tab.evaluate(() => ({ language: document.documentElement.lang, title: document.title }));
}

async function speaks(language, world) {
  const words = catalogue(language);
  const browser = await launchChromium({ extension: EXTENSION, viewport: VIEWPORT, language });
  const own = { ...browser, server: world.server, newPage: () => browser.context.newPage() };
  const screen = (file) => `chrome-extension://${browser.extensionId}/${file}`;
  try {
    const { page } = await openDemo(own);
    await page.bringToFront();
    const card = await hover(page, EXPECTED.claims[0].text);
    world.expect.ok(card.includes(words.card.why_marked), `the card says: ${card}`);
    world.expect.equal(await page.locator('on-record-card').getAttribute('lang'), language);

    const popup = await browser.openPopup();
    const shown = await waitFor('the popup’s claims', async () => {
      const now = await screenText(popup);
      return now.text.includes(words.popup.open_panel) && now;
    });
    world.expect.equal(shown.language, language);
    for (const text of [words.popup.show_marks, words.popup.options]) world.expect.ok(shown.text.includes(text), text);

    const tab = await own.newPage();
    world.expect.equal((await opened(tab, screen('sidepanel.html#record'))).language, language);
    await tab.locator('.statement').first().waitFor();
    const record = await tab.locator('body').innerText();
    for (const text of [words.view.timeline, words.citation.copy]) world.expect.ok(record.includes(text), text);
    world.expect.match(record.replace(/\u00A0/g, ' '), DAYS[language]);
    if (language !== 'en') {
      world.expect.ok(record.includes(words.record.point_bodies_number), 'points are worded');
      world.expect.equal(await tab.locator('.wording').first().getAttribute('lang'), 'en');
    }

    await opened(tab, screen('options.html'));
    await waitFor('the title', async () => (await tab.title()) === words.options.title);
    world.expect.ok((await tab.locator('body').innerText()).includes(words.options.where));
  } finally {
    await browser.close();
  }
}

export const cases = Object.keys(DAYS).map((language) => ({ name: language, run: (world) => speaks(language, world) }));
export const name = 'languages';
