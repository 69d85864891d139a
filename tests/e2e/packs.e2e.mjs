/** A newsroom adds its own pack: it is checked, cited, switched off, removed and brought back. */
import fs from 'node:fs';
import { waitFor } from '../browsers/wait.mjs';
import { record, stateWithClaims } from '../browsers/extension.mjs';
import { hover } from './parts/card.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { acrossKilling, openOwnPage, tabTo } from './parts/options-page.mjs';
import { openPanelTab } from './parts/record-panel.mjs';

export const name = 'packs';

const TEXT = fs.readFileSync('assets/packs/example/newsroom-pack.json', 'utf8');
const SOURCE = 'harbour-gazette-2025-06-03';
const OUTLET = 'Harbour Gazette';
const LABEL = 'Harbour Gazette on the Istanbul talks';

async function choose(options, text, open) {
  const openWhenHeard = async () => {
    // A key would be quicker than the browser learns that the chooser is to be handed over.
    await options.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    await open();
  };
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), openWhenHeard()]);
  await chooser.setFiles({ name: 'gazette.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const byMouse = (options) => () => options.getByRole('button', { name: 'Add a pack file' }).click();
const entries = (options) => options.locator('.packs .pack');

async function clear(world) {
  const options = await openOwnPage(world);
  for (let left = await entries(options).count(); left > 0; left -= 1) {
    await options.getByRole('button', { name: /^Remove Harbour/ }).click();
    await waitFor('the pack to go', async () => (await entries(options).count()) < left);
  }
  await options.close();
}

const sources = async (world) => (await record(world.context, world.extensionId)).sources.map(({ id }) => id);

async function citedOnDemo(world) {
  const { page, state } = await openDemo(world);
  const cited = state.claims.find(({ citations }) => citations.some(({ source }) => source === SOURCE));
  return { page, cited };
}

async function addedByMouse(world) {
  await clear(world);
  const options = await openOwnPage(world);
  await choose(options, TEXT, byMouse(options));
  await options.getByText(`“${LABEL}” is added`).waitFor();
  world.expect.ok((await sources(world)).includes(SOURCE));
  const { page, cited } = await citedOnDemo(world);
  world.expect.ok(cited, 'a claim of the demo page cites the added pack');
  await page.bringToFront();
  const sentence = EXPECTED.claims.find(({ text }) => text.includes(cited.text) || cited.text.includes(text))?.text;
  const card = await hover(page, sentence ?? cited.text);
  world.expect.ok(card.includes(OUTLET) || card.includes('more'), card);
  for (const hash of [`#record?words=${encodeURIComponent(OUTLET)}`, '#compare?point=bodies-number', '#timeline']) {
    const panel = await openPanelTab(world, hash);
    await waitFor(`${OUTLET} in ${hash}`, async () => (await panel.locator('body').innerHTML()).includes(OUTLET));
    await panel.close();
  }
  await clear(world);
}

async function switchedByKeyboard(world) {
  await clear(world);
  const options = await openOwnPage(world);
  await options.bringToFront();
  await tabTo(options, 'fieldset:has(.packs) .actions button');
  await choose(options, TEXT, () => options.keyboard.press('Enter'));
  await entries(options).waitFor();
  await options.keyboard.press('Shift+Tab');
  await options.keyboard.press('Shift+Tab');
  await options.keyboard.press('Space');
  await waitFor('the pack to be out of the record', async () => !(await sources(world)).includes(SOURCE));
  await options.bringToFront();
  await options.keyboard.press('Space');
  await waitFor('the pack to be back in the record', async () => (await sources(world)).includes(SOURCE));
  await options.bringToFront();
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await waitFor('the focus on “Undo”', () => options.evaluate(() => document.activeElement.dataset.focus === 'undo'));
  world.expect.equal(await entries(options).count(), 0);
  await options.keyboard.press('Enter');
  await entries(options).waitFor();
  world.expect.ok((await sources(world)).includes(SOURCE));
  await clear(world);
}

async function refused(world) {
  await clear(world);
  const options = await openOwnPage(world);
  const spoilt = TEXT.replace('"bodies-number"', '"weather"').replace('"kind": "described"', '"kind": "said"');
  await choose(options, spoilt, byMouse(options));
  await options.getByText('Not added').waitFor();
  await options
    .getByText(`gazette.json › statements › ${SOURCE}/venue › kind: is “said”; write one of: agreed`)
    .waitFor();
  world.expect.equal(await entries(options).count(), 0);
  await choose(options, 'no JSON at all', byMouse(options));
  await options.getByText('see docs/packs.md for an example to copy').waitFor();
}

/** On the source's own page its statements are no agreement: other addresses than this machine's are served here. */
async function ownPage(world) {
  await clear(world);
  const options = await openOwnPage(world);
  const page = await world.newPage();
  const address = `${world.server.url}/demo/index.html`;
  await choose(options, TEXT.replace(/"url": "[^"]*"/u, `"url": "${address}"`), byMouse(options));
  await entries(options).waitFor();
  await page.goto(address);
  const state = await stateWithClaims(await world.serviceWorker(), page.url());
  const cited = state.claims.flatMap(({ citations }) => citations.map(({ source }) => source));
  world.expect.ok(cited.length > 0 && !cited.includes(SOURCE));
  await clear(world);
}

async function outlivesKilling(world) {
  await acrossKilling(
    world,
    async (first) => {
      const options = await openOwnPage(first);
      const file = { name: 'gazette.json', mimeType: 'application/json', buffer: Buffer.from(TEXT) };
      await options.locator('input[type=file]').first().setInputFiles(file);
      await options.getByText('is added').waitFor();
    },
    async (second) => {
      const options = await openOwnPage(second);
      await entries(options).waitFor();
      world.expect.ok((await sources(second)).includes(SOURCE));
    },
  );
}

export const cases = [
  {
    name: 'added by mouse, it is cited on a page and stands in card, record, comparison and line of time',
    run: addedByMouse,
  },
  { name: 'switched off, removed and brought back by keyboard', run: switchedByKeyboard },
  { name: 'a file that is amiss is not kept, and each message says where and what to do', run: refused },
  { name: 'a source counts for no agreement on its own page', run: ownPage },
  { name: 'an added pack outlives a killed browser', run: outlivesKilling },
];
