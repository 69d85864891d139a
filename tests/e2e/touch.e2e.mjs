/** Card and popup under fingers: no hover, a coarse pointer, a phone's window. */
import { waitFor } from '../browsers/wait.mjs';
import { cardText } from './parts/card.mjs';
import { seenInCard } from './parts/card-view.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { pointOn } from './parts/marks.mjs';

export const name = 'touch';

const PHONE = { width: 360, height: 740 };
/** In CSS pixels: a fingertip's. */
const TARGET = 40;

async function asPhone(world, page) {
  await page.setViewportSize(PHONE);
  const cdp = await world.context.newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const features = Object.entries({ hover: 'none', pointer: 'coarse' }).map(([key, value]) => ({ name: key, value }));
  await cdp.send('Emulation.setEmulatedMedia', { features });
  return cdp;
}

async function tapOpensTheCard(world) {
  const { page } = await openDemo(world);
  await page.bringToFront();
  const cdp = await asPhone(world, page);
  const point = await pointOn(page, EXPECTED.claims[2].text);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await waitFor('the card', () => cardText(page));
  const parts = ['relation', 'date', 'chain', 'figure-list'].map((part) => `.citation .${part}`);
  await waitFor('the closest citation in view', async () => (await seenInCard(page, parts))?.every(Boolean));
}

async function popupHasLargeTargets(world) {
  const popup = await world.newPage();
  await asPhone(world, popup);
  await popup.goto(`chrome-extension://${world.extensionId}/popup.html`);
  await popup.locator('.popup-foot button').waitFor();
  const heights = await popup
    .locator('button, label, select')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  world.expect.ok(heights.length >= 4, `${heights.length} targets`);
  world.expect.ok(Math.min(...heights) >= TARGET, heights.join());
}

export const cases = [
  { name: 'a tap opens the card, and the closest citation is in view', run: tapOpensTheCard },
  { name: 'what is pressed in the popup is as large as a fingertip', run: popupHasLargeTargets },
];
