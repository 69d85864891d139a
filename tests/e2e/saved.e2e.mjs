/** A reader saves claims from the card and the panel, and finds them in the panel's fifth view. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { waitFor } from '../browsers/wait.mjs';
import { clickInCard, hover } from './parts/card.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { acrossKilling } from './parts/options-page.mjs';
import { clearSaved as clear, countIs, entries, openSaved, saveSome } from './parts/saved-panel.mjs';

export const name = 'saved';

async function fromTheCard(world) {
  await clear(world);
  const { page } = await openDemo(world);
  const panel = await openSaved(world);
  await page.bringToFront();
  const [{ text }] = EXPECTED.claims;
  await hover(page, text);
  await clickInCard(page, 'Save');
  await waitFor('the card to say “Saved”', async () => (await hover(page, text)).includes('Saved'));
  await countIs(panel, 1);
  const shown = await entries(panel).first().locator('h3').innerText();
  world.expect.ok(shown.includes(text.slice(0, 30)), shown);
  await clear(world);
}

async function deleteAndUndoByKeyboard(world) {
  await clear(world);
  const panel = await openSaved(world);
  await saveSome(world, panel, 3);
  await panel.bringToFront();
  await countIs(panel, 3);
  const middle = await entries(panel).nth(1).getAttribute('data-saved');
  await entries(panel).nth(1).getByRole('button', { name: 'Delete' }).focus();
  await panel.keyboard.press('Enter');
  await countIs(panel, 2);
  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('data-saved'));
  const last = await entries(panel).nth(1).getAttribute('data-saved');
  await waitFor('the focus on the next claim', async () => (await focused()) === last);
  world.expect.equal(await panel.locator('.saved > div[role=status]').innerText(), 'Deleted. Undo');
  await panel.keyboard.press('Shift+Tab');
  world.expect.equal(await panel.evaluate(() => document.activeElement?.textContent), 'Undo');
  await panel.keyboard.press('Enter');
  await countIs(panel, 3);
  await waitFor('the focus on what came back', async () => (await focused()) === middle);
  await panel.keyboard.press('Tab');
  await clear(world);
}

async function twoPanelsInStep(world) {
  await clear(world);
  const [one, other] = [await openSaved(world), await openSaved(world)];
  await saveSome(world, one, 2);
  await countIs(one, 2);
  await countIs(other, 2);
  await one.bringToFront();
  await one.getByLabel('Note').first().pressSequentially('asked twice');
  await waitFor(
    'the note in the other panel',
    async () => (await other.getByLabel('Note').first().inputValue()) === 'asked twice',
  );
  await one.getByRole('button', { name: 'Delete' }).last().click();
  await countIs(other, 1);
  await clear(world);
}

async function exported(panel, label) {
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: label }).click();
  const file = await (await download).path();
  return { file, name: (await download).suggestedFilename(), text: fs.readFileSync(file, 'utf8') };
}

async function exportsAndImports(world) {
  await clear(world);
  const panel = await openSaved(world);
  await saveSome(world, panel, 3);
  await panel.bringToFront();
  await countIs(panel, 3);
  await panel.getByLabel('Note').first().fill('=1+1');
  await panel.getByText('Export', { exact: true }).click();
  const starts = {
    Markdown: /^# Saved claims/,
    CSV: /^saved at,page title/,
    BibTeX: /^@(article|misc)\{/,
    RIS: /^TY {2}- /,
    'CSL-JSON': /^\[/,
    'Web Annotations': /"AnnotationCollection"/,
  };
  for (const [label, start] of Object.entries(starts)) world.expect.match((await exported(panel, label)).text, start);
  world.expect.match((await exported(panel, 'CSV')).text, /,'=1\+1,/);
  const json = await exported(panel, 'JSON (can');
  world.expect.match(json.name, /^on-record-saved-\d{4}-\d\d-\d\d\.json$/);
  const copy = path.join(os.tmpdir(), `on-record-saved-${process.pid}.json`);
  fs.writeFileSync(copy, json.text);
  await clear(world);
  const status = () => panel.locator('.saved-message').innerText();
  const importFile = () => panel.setInputFiles('input[type=file]', copy);
  await importFile();
  await waitFor('the import', async () => (await status()) === 'Imported 3 claims.');
  await importFile();
  await waitFor('no doubles', async () => (await status()) === 'No claim was new. 3 were here already.');
  world.expect.equal(await panel.getByLabel('Note').first().inputValue(), '=1+1');
  const broken = JSON.parse(json.text);
  broken.claims[1].claim.score = 'high';
  fs.writeFileSync(copy, JSON.stringify(broken));
  await importFile();
  await waitFor('the refusal', async () => /Entry 2 .*claim\.score/.test(await status()));
  await countIs(panel, 3);
  fs.rmSync(copy);
  await clear(world);
}

const TYPED = 'typed just before';

/**
 * Keys still on their way to the page when it goes are nobody's loss: of these letters, `shown` are those that had
 * reached the field by then, as the page itself told after each.
 */
async function typeAndWatch(panel) {
  const note = panel.getByLabel('Note').first();
  const seen = { shown: '' };
  await panel.exposeFunction('tellShown', (text) => {
    seen.shown = text;
  });
  // Told after the product's own listener has run: what is told here is what a reader sees.
  await note.evaluate((field) => field.addEventListener('input', () => void globalThis.tellShown(field.value)));
  await note.focus();
  for (const letter of TYPED) await panel.keyboard.type(letter);
  return seen;
}

/** All that was shown is kept, and nothing but what was typed. */
function expectKept({ expect }, note, { shown }) {
  expect.ok(shown.length > 0, 'nothing had reached the page');
  expect.ok(note.startsWith(shown), `kept “${note}”, shown “${shown}”`);
  expect.ok(TYPED.startsWith(note), note);
}

/** A panel that is closed in the middle of typing, and a background that the browser has stopped. */
async function survivesClosing(world) {
  await clear(world);
  const panel = await openSaved(world);
  await saveSome(world, panel, 1);
  await panel.bringToFront();
  await countIs(panel, 1);
  const seen = await typeAndWatch(panel);
  await panel.close();
  const again = await openSaved(world);
  expectKept(world, await again.getByLabel('Note').first().inputValue(), seen);
  const cdp = await world.context.newCDPSession(again);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await saveSome(world, again, 2);
  await countIs(again, 2);
  await clear(world);
}

/** The browser's own process, killed as by a failing machine: the next start finds what was told as saved. */
async function survivesKilling(world) {
  let seen;
  await acrossKilling(
    world,
    async (first) => {
      const panel = await openSaved(first);
      await saveSome(first, panel, 2);
      await panel.bringToFront();
      await countIs(panel, 2);
      seen = await typeAndWatch(panel);
    },
    async (second) => {
      const again = await openSaved(second);
      await countIs(again, 2);
      expectKept(world, await again.getByLabel('Note').first().inputValue(), seen);
    },
  );
}

export const cases = [
  { name: 'a claim saved from the card stands in the panel', run: fromTheCard },
  { name: 'deleting and undoing by the keyboard', run: deleteAndUndoByKeyboard },
  { name: 'two panels stay in step', run: twoPanelsInStep },
  { name: 'every export is a file; JSON comes back without doubles', run: exportsAndImports },
  { name: 'nothing is lost with a closed panel or a stopped background', run: survivesClosing },
  { name: 'what is saved outlives a killed browser', run: survivesKilling },
];
