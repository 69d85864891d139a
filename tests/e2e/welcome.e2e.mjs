/** The first page: it opens once, its example is live, and it says what it never does. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from '../browsers/chromium.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { cardText, hover } from './parts/card.mjs';
import { seeMark } from './parts/marks.mjs';
import { axeFinds, focusIsSeen, forgetSettings, keptSettings, openOwnPage, tabTo } from './parts/options-page.mjs';

export const name = 'first page';

const FIGURES = 'Another report put the agreed return at 8,000 bodies from each side.';

const openWelcome = (world) => openOwnPage(world, 'welcome.html');

async function opensOnce(world) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-first-'));
  const launch = () => launchChromium({ extension: path.resolve('.output/chrome-mv3'), profile, keepWelcome: true });
  const isWelcome = (page) => page.url().endsWith('/welcome.html');
  try {
    const first = await launch();
    await waitFor('the first page', async () => first.context.pages().some(isWelcome));
    await first.close();
    const second = await launch();
    const page = await second.context.newPage();
    await page.goto(`chrome-extension://${second.extensionId}/options.html`);
    await page.locator('fieldset input').first().waitFor();
    world.expect.equal(second.context.pages().filter(isWelcome).length, 0);
    await second.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

async function byMouse(world) {
  await forgetSettings(world);
  const page = await openWelcome(world);
  await seeMark(page, FIGURES);
  const card = await hover(page, FIGURES);
  world.expect.match(card, /6,000/);
  world.expect.match(card, /Anadolu Agency/);
  await page.keyboard.press('Escape');
  await page.getByLabel('Only when asked', { exact: false }).click();
  await waitFor('the choice to be kept', async () => (await keptSettings(world)).where === 'click');
  await forgetSettings(world);
  await page.getByRole('button', { name: 'Open the side panel now' }).click();
  const panel = await world.findPanel();
  await panel.close();
}

async function byKeyboard(world) {
  await forgetSettings(world);
  const page = await openWelcome(world);
  await seeMark(page, FIGURES);
  await tabTo(page, '.try button');
  world.expect.equal(await focusIsSeen(page), true);
  await page.keyboard.press('Enter');
  await waitFor('the card', () => cardText(page));
  await page.keyboard.press('Escape');
  await waitFor('the card to go', async () => (await cardText(page)) === '');
  await waitFor('the focus to be back', () => page.evaluate(() => document.activeElement.matches('.try button')));
  await tabTo(page, 'input[name=where]:checked');
  await page.keyboard.press('ArrowDown');
  await waitFor('the choice to be kept', async () => (await keptSettings(world)).where === 'chosen');
  await forgetSettings(world);
}

async function isAccessible(world) {
  const page = await openWelcome(world);
  await seeMark(page, FIGURES);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    world.expect.deepEqual(await axeFinds(page), []);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  world.expect.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
}

export const cases = [
  { name: 'opens when the extension is installed, and not again', run: opensOnce },
  { name: 'its example is marked and answers the mouse; the side panel opens from it', run: byMouse },
  { name: 'card and choices by keyboard', run: byKeyboard },
  { name: 'axe finds nothing, light and dark; 320 px fit', run: isAccessible },
];
