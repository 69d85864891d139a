/** The panel's view of saved claims. */
import { waitFor } from '../../browsers/wait.mjs';
import { openDemo } from './demo-page.mjs';

/** As wide as a side panel, in CSS pixels. */
const PANEL = { width: 400, height: 900 };

/** The panel in a tab of its own, where the keyboard and downloads can be driven. */
export async function openSaved(world) {
  const panel = await world.newPage();
  await panel.setViewportSize(PANEL);
  await panel.goto(`chrome-extension://${world.extensionId}/sidepanel.html#saved`);
  await panel.locator('.saved-head h2', { hasNotText: 'Reading' }).waitFor();
  return panel;
}

export const entries = (panel) => panel.locator('.saved-entry');

export const countIs = (panel, number) =>
  waitFor(`${number} saved claims`, async () => (await entries(panel).count()) === number);

/** Deletes all, as a reader does. */
export async function clearSaved(world) {
  const panel = await openSaved(world);
  for (let left = await entries(panel).count(); left > 0; left -= 1) {
    await panel.getByRole('button', { name: 'Delete' }).first().click();
    await countIs(panel, left - 1);
  }
  await panel.close();
}

/** Saves claims of the demo page as the panel does. */
export async function saveSome(world, panel, number) {
  const { page, state } = await openDemo(world);
  for (const claim of state.claims.slice(0, number)) {
    const answer = await panel.evaluate(
      ([one, url]) => {
        const request = { claim: one, page: { url, title: 'Demo' } };
        return chrome.runtime.sendMessage({ to: 'background', name: 'saveClaim', request });
      },
      [claim, page.url()],
    );
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
  }
  return state.claims.slice(0, number);
}
