/**
 * Whatever a screen has told as done is there again, though the screen, the tab, the background or the whole browser
 * goes at that moment. Notes and saved claims: saved.e2e.mjs; settings: options.e2e.mjs; packs: packs.e2e.mjs.
 */
import { pageState, stateWithClaims } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { clickInCard, hover } from './parts/card.mjs';
import { cardSays } from './parts/card-focus.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { seeMark } from './parts/marks.mjs';
import { acrossKilling, forgetSettings, keptSettings, openOwnPage } from './parts/options-page.mjs';
import { stopWorkers } from './parts/kill-moments.mjs';
import { asFile, forgetAll, keptAtRest, makeExport } from './parts/kept.mjs';
import { clearSaved, countIs, entries, openSaved } from './parts/saved-panel.mjs';

export const name = 'written, then killed';

const [FIRST] = EXPECTED.claims;

async function openPanel(world, page) {
  await page.bringToFront();
  const popup = await world.openPopup();
  await popup.click('Open the side panel', 'button');
  return world.findPanel();
}

async function onCard(world, button) {
  const { page } = await openDemo(world);
  await page.bringToFront();
  await seeMark(page, FIRST.text);
  await hover(page, FIRST.text);
  await clickInCard(page, button);
  return page;
}

/** A popup that is gone before anything can be told: the press alone counts. */
async function popupCloses(world) {
  await forgetSettings(world);
  const { page } = await openDemo(world);
  await page.bringToFront();
  const popup = await world.openPopup();
  await popup.click('Read this site', 'label');
  await popup.close();
  await waitFor('the site on the skip list', async () => (await keptSettings(world)).sites?.off.length === 1);
  await forgetSettings(world);
}

/** The tab is closed in the same moment in which “Save” is pressed. */
async function tabClosesOnSave(world) {
  await clearSaved(world);
  const page = await onCard(world, 'Save');
  await page.close();
  const panel = await openSaved(world);
  await countIs(panel, 1);
  await panel.close();
  await clearSaved(world);
}

/** A panel that is gone before anything can be told: the press alone counts. */
async function panelClosesOnPress(world) {
  await clearSaved(world);
  const { page } = await openDemo(world);
  const first = await openPanel(world, page);
  await first.click('Save', 'button');
  await first.close();
  const second = await openPanel(world, page);
  await second.click('Changes of this page', 'summary');
  await second.click('Remember this page', 'button');
  await second.close();
  const saved = await openSaved(world);
  await countIs(saved, 1);
  await saved.close();
  const third = await openPanel(world, page);
  await third.click('Changes of this page', 'summary');
  await waitFor('what is remembered', async () => (await third.text()).includes('Forget this page'));
  await third.click('Forget this page', 'button');
  await waitFor('it to be forgotten', async () => (await third.text()).includes('Remember this page'));
  await third.close();
  await clearSaved(world);
}

/** A site is remembered, and all of it forgotten, by a panel that is gone before anything can be told. */
async function panelClosesOnSite(world) {
  await forgetAll(world);
  const { page } = await openDemo(world);
  const press = async (words, selector) => {
    const panel = await openPanel(world, page);
    await panel.click('Changes of this page', 'summary');
    await panel.click(words, selector);
    await panel.close();
  };
  await press('Remember all pages of', '.witness-site');
  await waitFor('the site and its page', async () => {
    const { sites, pages } = await keptAtRest(world);
    return sites === 1 && pages === 1;
  });
  await page.bringToFront();
  await press('Forget 1 remembered page', 'button');
  await waitFor('both to be forgotten', async () => {
    const { sites, pages } = await keptAtRest(world);
    return sites === 0 && pages === 0;
  });
}

/** The tab is closed as soon as the card tells that the mark is hidden. */
async function tabClosesOnHide(world) {
  const page = await onCard(world, 'Hide here');
  await cardSays(page, 'hidden on this page');
  await page.close();
  const again = await world.newPage();
  await again.goto(`${world.server.url}/demo/index.html`);
  const state = await stateWithClaims(await world.serviceWorker(), again.url());
  world.expect.equal(state.hidden.length, 1);
  const panel = await openPanel(world, again);
  await panel.click('hidden on this page', 'summary');
  await panel.click('Show again', 'button');
  const worker = await world.serviceWorker();
  await waitFor('the mark', async () => (await pageState(worker, again.url())).hidden.length === 0);
  await panel.close();
}

/** The background is stopped as soon as the card tells “Saved”. */
async function workerStopsOnSave(world) {
  await clearSaved(world);
  const page = await onCard(world, 'Save');
  await cardSays(page, 'Saved');
  const panel = await openSaved(world);
  await stopWorkers(world, panel);
  await panel.reload();
  await countIs(panel, 1);
  await panel.close();
  await clearSaved(world);
}

/** The browser is killed as soon as each of them is told as done. */
async function browserIsKilled(world) {
  await acrossKilling(
    world,
    async (first) => {
      const page = await onCard(first, 'Save');
      await cardSays(page, 'Saved');
      await clickInCard(page, 'Hide here');
      await cardSays(page, 'hidden on this page');
      const panel = await openPanel(first, page);
      await panel.click('Changes of this page', 'summary');
      await panel.click('Remember this page', 'button');
      await waitFor('it to be remembered', async () => (await panel.text()).includes('Forget this page'));
    },
    async (second) => {
      const { page, state } = await openDemo(second);
      world.expect.equal(state.hidden.length, 1, 'the hidden mark');
      const panel = await openPanel(second, page);
      await panel.click('Changes of this page', 'summary');
      await waitFor('what is remembered', async () => (await panel.text()).includes('Forget this page'));
      await countIs(await openSaved(second), 1);
    },
  );
}

/** The browser is killed when an import, deletions, an undo, the removal of a pack and a setting have been told as done. */
async function killedWhenTold(world) {
  await forgetAll(world);
  const { file, whole } = await makeExport(world);
  await forgetAll(world);
  await acrossKilling(
    world,
    async (first) => {
      const options = await openOwnPage(first);
      await options.locator('input[aria-label="File of an export"]').setInputFiles(asFile(file));
      await options.getByText('Imported: your settings').waitFor();
      await options.getByRole('button', { name: /^Remove Harbour/ }).click();
      await options.getByText('Removed: “Harbour').waitFor();
      await options.getByLabel('Wide', { exact: false }).first().click();
      await waitFor('the setting', async () => (await keptSettings(first)).strictness === 'wide');
      const panel = await openSaved(first);
      const said = (words) =>
        panel.locator('.saved > [role=status]', { hasText: words }).waitFor({ state: 'attached' });
      const remove = () => entries(panel).first().getByRole('button', { name: 'Delete' }).click();
      await remove();
      await said('Deleted');
      await panel.getByRole('button', { name: 'Undo', exact: true }).click();
      await said('Restored');
      await remove();
      await said('Deleted');
    },
    async (second) => {
      const kept = await keptAtRest(second);
      second.expect.deepEqual(kept, { ...whole, saved: whole.saved - 1, packs: 0, strictness: 'wide' });
    },
  );
}

export const cases = [
  { name: 'a site remembered and forgotten in a panel that closes at once', run: panelClosesOnSite },
  {
    name: 'import, deletion, undo, pack and setting in a browser that is killed when they are told',
    run: killedWhenTold,
  },
  { name: 'a switch of a popup that closes at once', run: popupCloses },
  { name: 'a claim saved in a tab that closes at once', run: tabClosesOnSave },
  { name: 'a claim saved and a page remembered in a panel that closes at once', run: panelClosesOnPress },
  { name: 'a mark hidden in a tab that closes then', run: tabClosesOnHide },
  { name: 'a claim saved by a background that is stopped then', run: workerStopsOnSave },
  { name: 'a saved claim, a hidden mark and a remembered page in a browser that is killed then', run: browserIsKilled },
];
