/** A reader opens the popup and, from it, the side panel. */
import { waitFor } from '../browsers/wait.mjs';
import { pageState } from '../browsers/extension.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { highlightCount, marksOn, seeMark } from './parts/marks.mjs';

export const name = 'screens';

/** A few words from the middle of a claim, as screens may cut the ends. */
const middleOf = (text) => text.split(' ').slice(1, 6).join(' ');
const LAST = EXPECTED.claims.at(-1);

const plainText = async (screen) => (await screen.text()).replace(/\s+/g, ' ');

const shows = (screen, words) =>
  waitFor(`“${words}” on the screen`, async () => (await plainText(screen)).includes(words));

async function popupListsClaims(world) {
  const { page, state } = await openDemo(world);
  await page.bringToFront();
  const popup = await world.openPopup();
  for (const { text } of [EXPECTED.claims[0], LAST]) await shows(popup, middleOf(text));
  await shows(popup, String(state.claims.length));
  await popup.close();
}

/** Opens the panel as a reader does: by the popup's own button. */
async function openPanel(world, page) {
  await page.bringToFront();
  const popup = await world.openPopup();
  await popup.click('panel', 'button');
  return world.findPanel();
}

async function panelListsCitations(world) {
  const { page } = await openDemo(world);
  const panel = await openPanel(world, page);
  for (const { text } of EXPECTED.claims) await shows(panel, middleOf(text));
  await shows(panel, 'Anadolu');
  await panel.close();
}

async function panelScrolls(world) {
  const { page } = await openDemo(world);
  const panel = await openPanel(world, page);
  await shows(panel, middleOf(LAST.text));
  world.expect.equal(await page.evaluate(() => scrollY), 0);
  await panel.click(middleOf(LAST.text));
  await waitFor('the page to scroll to the claim', () => page.evaluate(() => scrollY > 0));
  await waitFor('the claim to be marked', async () => (await marksOn(page, LAST.text)).length > 0);
  await panel.close();
}

async function switchedOff(world) {
  const { page } = await openDemo(world);
  await seeMark(page, EXPECTED.claims[0].text);
  const toggle = async () => {
    await page.bringToFront();
    const popup = await world.openPopup();
    await popup.click('site', '[role=switch], input[type=checkbox], button, label');
    return popup;
  };
  const worker = await world.serviceWorker();
  const first = await toggle();
  await waitFor('marks to go', async () => (await highlightCount(page)) === 0);
  await waitFor('the page to be off', async () => (await pageState(worker, page.url()))?.status === 'off');
  await first.close();
  const second = await toggle();
  await waitFor('marks to come back', async () => (await highlightCount(page)) > 0);
  await second.close();
}

export const cases = [
  { name: 'the popup lists the claims', run: popupListsClaims },
  { name: 'the side panel lists the claims with their citations', run: panelListsCitations },
  { name: 'a click in the side panel scrolls to the claim', run: panelScrolls },
  { name: 'the switch for this site takes the marks away and brings them back', run: switchedOff },
];
