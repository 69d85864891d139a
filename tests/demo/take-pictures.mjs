/** Pictures of the real extension on the demo page: the marked page with an open card, the popup, the side panel. */
import path from 'node:path';
import { waitFor } from '../browsers/wait.mjs';
import { hover } from '../e2e/parts/card.mjs';
import { seeMark } from '../e2e/parts/marks.mjs';

/** The claim whose card is shown: two figures side by side say most about what the extension is for. */
const SHOWN = 'One report of the second round put the agreed return at 8,000 bodies from each side.';

/** A screen once it has read the page and drawn its first claims. */
const hasClaims = (screen) =>
  waitFor('claims on the screen', () => screen.evaluate(() => document.querySelector('.claim-line, .claim') !== null));

/** Ends with the files written to the folder. */
export async function takePictures({ page, openPopup, findPanel }, folder) {
  const file = (name) => path.join(folder, `${name}.png`);
  await page.bringToFront();
  const popup = await openPopup();
  await hasClaims(popup);
  await popup.screenshot(file('popup'));
  await popup.click('panel', 'button');
  const panel = await findPanel();
  await hasClaims(panel);
  await panel.screenshot(file('panel'), page.viewportSize().height);
  await panel.close();
  await seeMark(page, SHOWN);
  await hover(page, SHOWN);
  await waitFor('the card to have been drawn', () => page.evaluate(() => new Promise(requestAnimationFrame)));
  await page.screenshot({ path: file('page') });
  return ['page', 'popup', 'panel'].map(file);
}
