/** A reader sets where pages are read and how marks look, takes the data out and in, and runs the self-test. */
import fs from 'node:fs';
import { pageState } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { marksOn, seeMark } from './parts/marks.mjs';
import {
  acrossKilling,
  axeFinds,
  focusIsSeen,
  forgetSettings,
  keptSettings,
  openOwnPage,
  tabTo,
} from './parts/options-page.mjs';

export const name = 'options';

const HOST = '127.0.0.1';
const SITE = 'fieldset[data-list=off] input';
const [{ text: CLAIM }] = EXPECTED.claims;

const skipped = async (world) => (await keptSettings(world)).sites?.off ?? [];

async function skipListByKeyboard(world) {
  await forgetSettings(world);
  const { page } = await openDemo(world);
  const options = await openOwnPage(world);
  await tabTo(options, SITE);
  world.expect.equal(await focusIsSeen(options), true);
  await options.keyboard.type('news.*');
  await options.keyboard.press('Enter');
  await options.locator('[role=alert]', { hasText: '*.news.example' }).waitFor();
  await options.keyboard.press('ControlOrMeta+a');
  await options.keyboard.type(`http://${HOST}/some/page`);
  await options.keyboard.press('Enter');
  await options.locator('.sites li', { hasText: HOST }).waitFor();
  world.expect.equal(await options.locator('[role=alert]').textContent(), '');
  const worker = await world.serviceWorker();
  await waitFor('the page to be left', async () => (await pageState(worker, page.url()))?.status === 'off');
  await options.keyboard.press('Shift+Tab');
  await options.keyboard.press('Enter');
  await waitFor('the site to go', async () => (await skipped(world)).length === 0);
  world.expect.equal(await options.evaluate((site) => document.activeElement.matches(site), SITE), true);
  await page.bringToFront();
  await seeMark(page, CLAIM);
}

async function skipListByMouse(world) {
  await forgetSettings(world);
  const options = await openOwnPage(world);
  await options.locator(SITE).click();
  await options.locator(SITE).fill('*.News.example');
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await waitFor('the site to be kept', async () => (await skipped(world)).includes('*.news.example'));
  await options.locator(SITE).fill('*.news.example');
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await options.locator('[role=alert]', { hasText: 'already' }).waitFor();
  await options.getByRole('button', { name: 'Remove *.news.example' }).click();
  await waitFor('the site to go', async () => (await skipped(world)).length === 0);
}

const sheetsOf = (page) => page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);

async function lookByMouse(world) {
  await forgetSettings(world);
  const { page } = await openDemo(world);
  await seeMark(page, CLAIM);
  const before = await sheetsOf(page);
  const options = await openOwnPage(world);
  await options.getByLabel('Tint', { exact: false }).first().click();
  await options.getByLabel('Strong').click();
  const previewed = () =>
    options.evaluate(() => [...CSS.highlights].map(([each, { size }]) => `${each} ${size}`).sort());
  const five = ['context', 'differs', 'mixed', 'same', 'silent'].map((mark) => `on-record-8d1f-${mark}-tint-strong 2`);
  await waitFor('the preview', async () => (await previewed()).join() === five.join());
  await page.bringToFront();
  const isTinted = async () => (await marksOn(page, CLAIM)).some((mark) => mark.endsWith('-tint-strong'));
  await waitFor('the page to have it too', isTinted);
  world.expect.equal(await sheetsOf(page), before);
  await forgetSettings(world);
  await waitFor('the line to be back', async () => !(await isTinted()) && (await marksOn(page, CLAIM)).length > 0);
}

async function lookByKeyboard(world) {
  await forgetSettings(world);
  const options = await openOwnPage(world);
  await tabTo(options, 'input[name=style]:checked');
  await options.keyboard.press('ArrowDown');
  await waitFor('the tint to be kept', async () => (await keptSettings(world)).look === 'tint');
  await options.keyboard.press('Tab');
  await options.keyboard.press('ArrowLeft');
  await waitFor('its strength to be kept', async () => (await keptSettings(world)).look === 'tint-light');
  await forgetSettings(world);
}

async function selfTest(world) {
  const options = await openOwnPage(world);
  await options.getByRole('button', { name: 'Run the self-test' }).focus();
  await options.keyboard.press('Enter');
  const table = options.locator('table.self-test');
  await table.waitFor({ timeout: 60_000 });
  const cells = await table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  world.expect.equal(cells.length, 5);
  for (const [label, here, built] of cells.slice(0, 4)) world.expect.equal(here, built, label);
  world.expect.match(cells[0][1], /^(9\d|100) of 100$/);
  world.expect.match(cells[4][1], /^\d+ ms$/);
  await options.getByText('The figures are the same as when this version was built').waitFor();
}

async function exported(options) {
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export all' }).click(),
  ]);
  return fs.readFileSync(await download.path(), 'utf8');
}

const choose = async (options, button, name, text) => {
  const [chooser] = await Promise.all([
    options.waitForEvent('filechooser'),
    options.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};

async function dataOutAndIn(world) {
  await forgetSettings(world);
  const options = await openOwnPage(world);
  await choose(
    options,
    'Add a pack file',
    'gazette.json',
    fs.readFileSync('assets/packs/example/newsroom-pack.json', 'utf8'),
  );
  await options.locator('.packs .pack').waitFor();
  await options.getByLabel('Strict', { exact: false }).first().click();
  await waitFor('strictness', async () => (await keptSettings(world)).strictness === 'strict');
  const file = await exported(options);
  const { format, settings, packs } = JSON.parse(file);
  world.expect.deepEqual([format, settings.strictness, packs.length], ['on-record/all', 'strict', 1]);

  await options.getByRole('button', { name: 'Delete all…' }).click();
  const dialog = options.locator('dialog[open]');
  await dialog.getByText('1 pack').waitFor();
  await options.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  world.expect.equal((await keptSettings(world)).strictness, 'strict');
  await options.getByRole('button', { name: 'Delete all…' }).focus();
  await options.keyboard.press('Enter');
  await tabTo(options, 'dialog[open] .is-main');
  await options.keyboard.press('Enter');
  await options.getByText('All is deleted').waitFor();
  await waitFor('the pack to go', async () => (await options.locator('.packs .pack').count()) === 0);
  world.expect.deepEqual(await keptSettings(world), {});

  await choose(options, 'Import', 'other.json', '{"format":"something else"}');
  await options.getByText('this is no file of “Export all”').waitFor();
  await choose(options, 'Import', 'all.json', file);
  await options.locator('.packs .pack').waitFor();
  world.expect.equal((await keptSettings(world)).strictness, 'strict');
  await options.getByRole('button', { name: /^Remove Harbour/ }).click();
  await forgetSettings(world);
}

async function aSettingOutlivesKilling(world) {
  await acrossKilling(
    world,
    async (first) => {
      const options = await openOwnPage(first);
      await options.getByLabel('Line and tint', { exact: false }).click();
      await waitFor('the setting to be kept', async () => (await keptSettings(first)).look === 'both');
    },
    async (second) => world.expect.equal((await keptSettings(second)).look, 'both'),
  );
}

/** CSS pixels of the narrowest window that must do (WCAG 1.4.10), and the font size of a reader who needs 200 %. */
const NARROW = { width: 320, height: 700 };
const TWICE = '32px';

async function isAccessible(world) {
  const options = await openOwnPage(world);
  for (const colorScheme of ['light', 'dark']) {
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    world.expect.deepEqual(await axeFinds(options), []);
  }
  await options.setViewportSize(NARROW);
  const overflow = () => options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  world.expect.ok((await overflow()) <= 0, 'at 320 px nothing is cut off');
  await options.setViewportSize({ ...NARROW, width: 640 });
  await options.evaluate((size) => document.documentElement.style.setProperty('font-size', size), TWICE);
  world.expect.ok((await overflow()) <= 0, 'with text of twice the size nothing is cut off');
}

/** The system has one ground for all pages: one preview, and what holds there in words. */
async function forcedColours(world) {
  const options = await openOwnPage(world);
  const previews = options.locator('.preview:visible');
  const told = options.getByText('These are the colours of your system');
  world.expect.deepEqual([await previews.count(), await told.isVisible()], [2, false]);
  await options.emulateMedia({ forcedColors: 'active' });
  world.expect.deepEqual([await previews.count(), await told.isVisible()], [1, true]);
  for (const colorScheme of ['light', 'dark']) {
    await options.emulateMedia({ forcedColors: 'active', colorScheme });
    world.expect.deepEqual(await axeFinds(options), []);
  }
}

async function licences(world) {
  const options = await openOwnPage(world);
  await options.getByText('Licences of the software in it').click();
  await options.getByText(/^compromise \d/).click();
  await options.locator('pre:visible', { hasText: 'Permission is hereby granted' }).waitFor();
}

export const cases = [
  { name: 'the skip list by keyboard: what is amiss is said, what is named is not read', run: skipListByKeyboard },
  { name: 'the skip list by mouse: all subdomains, and none twice', run: skipListByMouse },
  { name: 'the look of marks by mouse: preview and page follow, and no sheet is added', run: lookByMouse },
  { name: 'the look of marks by keyboard', run: lookByKeyboard },
  { name: 'the self-test finds here what was found at the build', run: selfTest },
  { name: 'all data go out, are deleted after one question, and come in again', run: dataOutAndIn },
  { name: 'a setting outlives a killed browser', run: aSettingOutlivesKilling },
  { name: 'licences are at hand', run: licences },
  { name: 'axe finds nothing, light and dark; 320 px and text of twice the size fit', run: isAccessible },
  { name: 'forced colours: one preview, and what holds there in words; axe finds nothing', run: forcedColours },
];
