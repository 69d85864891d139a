/**
 * What takes more than one step is closed, stopped or killed at many moments: then all of it is there, or nothing, and
 * whatever was told as done is. `moments`: how long after the press, in milliseconds.
 */
import { pause, waitFor } from '../../browsers/wait.mjs';
import { asFile, forgetAll, keptAtRest, keptNow, makeExport, NOTHING } from './kept.mjs';
import { acrossKilling, openOwnPage } from './options-page.mjs';
import { entries, openSaved } from './saved-panel.mjs';

const IMPORT = 'input[aria-label="File of an export"]';
const SAID = 'fieldset:has(dialog) > .said';

async function importAll(world, { file }) {
  const options = await openOwnPage(world);
  await options.locator(IMPORT).setInputFiles(asFile(file));
  return options;
}

/** `made`: an export, which is taken in first. */
async function deleteAll(world, made) {
  const options = await importAll(world, made);
  await options.locator(SAID, { hasText: 'Imported' }).waitFor();
  await options.getByRole('button', { name: 'Delete all…' }).click();
  await options.locator('dialog[open] .is-main').click();
  return options;
}

export async function stopWorkers(world, page) {
  const cdp = await world.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
}

const isAlike = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Whole or not at all; ends with whether it is whole. */
function expectWhole({ expect }, kept, whole, where) {
  const isWhole = isAlike(kept, whole);
  expect.ok(isWhole || isAlike(kept, NOTHING), `${where}: ${JSON.stringify(kept)}`);
  return isWhole;
}

const WORKS = { 'import of all': importAll, 'Delete all': deleteAll };
const DONE = { 'import of all': 'Imported', 'Delete all': 'All is deleted' };

/** The page is closed, or the background stopped, in the midst of it. */
async function closedOrStopped(world, work, moments) {
  await forgetAll(world);
  const made = await makeExport(world);
  for (const moment of moments)
    for (const goes of ['page', 'background']) {
      await forgetAll(world);
      const options = await WORKS[work](world, made);
      await pause(moment);
      const where = `${work}, ${goes} after ${moment} ms`;
      if (goes === 'page') await options.close();
      else {
        await stopWorkers(world, options);
        await options.locator(SAID, { hasText: DONE[work] }).waitFor();
        const kept = await keptNow(options);
        world.expect.deepEqual(kept, work === 'Delete all' ? NOTHING : made.whole, where);
      }
      expectWhole(world, await keptAtRest(world), made.whole, where);
    }
  await forgetAll(world);
}

/** The browser is killed in the midst of it. */
async function killed(world, work, moments) {
  await forgetAll(world);
  const made = await makeExport(world);
  await forgetAll(world);
  for (const moment of moments)
    await acrossKilling(
      world,
      async (first) => {
        await WORKS[work](first, made);
        await pause(moment);
      },
      async (second) => {
        expectWhole(second, await keptAtRest(second), made.whole, `${work}, browser killed after ${moment} ms`);
      },
    );
}

/** What the view of saved claims says, to eyes or ears. */
const statusOf = async (panel) => (await panel.locator('.saved > [role=status]').allInnerTexts()).join('').trim();

/** A file of saved claims is taken in by the panel itself. */
async function importOfClaims(world, moments) {
  await forgetAll(world);
  const { claims, whole } = await makeExport(world);
  for (const moment of moments) {
    await forgetAll(world);
    const panel = await openSaved(world);
    await panel.setInputFiles('input[type=file]', asFile(claims));
    await pause(moment);
    const told = await statusOf(panel);
    await panel.close();
    const { saved } = await keptAtRest(world);
    const allowed = told.startsWith('Imported') ? [whole.saved] : [0, whole.saved];
    world.expect.ok(allowed.includes(saved), `${saved} of ${whole.saved} claims after ${moment} ms; told “${told}”`);
  }
  await forgetAll(world);
}

/** What is told as deleted is gone, and as restored is there. */
async function deleteAndUndo(world, moments) {
  await forgetAll(world);
  const { claims, whole } = await makeExport(world);
  await forgetAll(world);
  const first = await openSaved(world);
  await first.setInputFiles('input[type=file]', asFile(claims));
  await first.getByText(`${whole.saved} saved claims`).waitFor();
  await first.close();
  let left = whole.saved;
  const press = async (button, told, step, moment) => {
    const panel = await openSaved(world);
    const status = () => statusOf(panel);
    if (button === 'Undo') {
      await entries(panel).first().getByRole('button', { name: 'Delete' }).click();
      await waitFor('it to be deleted', async () => (await status()).startsWith('Deleted'));
      left -= 1;
    }
    await panel.getByRole('button', { name: button, exact: true }).first().click();
    await pause(moment);
    const said = await status();
    await panel.close();
    const { saved } = await keptAtRest(world);
    const allowed = said.startsWith(told) ? [left + step] : [left, left + step];
    world.expect.ok(allowed.includes(saved), `${button} after ${moment} ms: ${saved}, before ${left}; told “${said}”`);
    left = saved;
  };
  for (const moment of moments) {
    await press('Delete', 'Deleted', -1, moment);
    await press('Undo', 'Restored', 1, moment);
  }
  await forgetAll(world);
}

/** Packs are added and removed by the background: the press alone counts, and what was told. */
async function packs(world, moments) {
  await forgetAll(world);
  const { pack } = await makeExport(world);
  const isThere = async () => (await keptAtRest(world)).packs;
  for (const moment of moments) {
    await forgetAll(world);
    const adding = await openOwnPage(world);
    await adding.locator('input[type=file]').first().setInputFiles(asFile(pack));
    await pause(moment);
    const added = await adding.getByText('is added').count();
    await adding.close();
    const there = await isThere();
    world.expect.ok(there >= added, `pack told as added, closed after ${moment} ms: ${there}`);
    const removing = await openOwnPage(world);
    // Closed before the file was read: once more, so that there is something to remove.
    if (there === 0) await removing.locator('input[type=file]').first().setInputFiles(asFile(pack));
    await removing.getByRole('button', { name: /^Remove Harbour/ }).click();
    await pause(moment);
    await removing.close();
    await waitFor('the pack to be gone', async () => (await isThere()) === 0);
  }
}

/** In milliseconds: a page that goes with the press itself has not written yet (docs/screens.md); a busy machine takes its time. */
const WRITING = 500;

/** Settings, on a page that is closed as they are pressed. */
async function settings(world, moments) {
  for (const moment of moments.map((after) => Math.max(after, WRITING))) {
    await forgetAll(world);
    const options = await openOwnPage(world);
    await options.getByLabel('Strict', { exact: false }).first().click();
    await pause(moment);
    await options.close();
    await waitFor(
      `a setting, closed after ${moment} ms`,
      async () => (await keptAtRest(world)).strictness === 'strict',
    );
  }
  await forgetAll(world);
}

/** What takes several stores. */
export const atMomentsOfMany = (moments) => [
  {
    name: 'an import of all, closed and stopped at many moments',
    run: (w) => closedOrStopped(w, 'import of all', moments),
  },
  { name: '“Delete all”, closed and stopped at many moments', run: (w) => closedOrStopped(w, 'Delete all', moments) },
];

/** What takes one. */
export const atMoments = (moments) => [
  { name: 'an import of claims, closed at many moments', run: (w) => importOfClaims(w, moments) },
  { name: 'deleting and undoing, closed at many moments', run: (w) => deleteAndUndo(w, moments) },
  { name: 'packs, closed at many moments', run: (w) => packs(w, moments) },
  { name: 'settings, closed at many moments', run: (w) => settings(w, moments) },
];

export const killedAtMoments = (moments) => [
  { name: 'an import of all, killed in its midst', run: (world) => killed(world, 'import of all', moments) },
  { name: '“Delete all”, killed in its midst', run: (world) => killed(world, 'Delete all', moments) },
];
