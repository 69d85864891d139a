/** What a card shows before anything on it is scrolled or opened. */
import { waitFor } from '../browsers/wait.mjs';
import { cardText, clickInCard } from './parts/card.mjs';
import { openCardByKeys, tabInCard } from './parts/card-focus.mjs';
import { seenInCard } from './parts/card-view.mjs';
import { isOn, openDemo } from './parts/demo-page.mjs';

export const name = 'what of the card is in view';

/** In CSS pixels: an ordinary window, a low one, a phone's, and one of 1280 by 1024 at 400 per cent. */
const WINDOWS = [
  [1200, 800],
  [1280, 620],
  [360, 740],
  [320, 640],
  [320, 256],
];
/** Without figures, with one on record, with another one there, and with several. */
const SENTENCES = [
  'Türkiye mediated the talks between the two delegations.',
  'The second round lasted just over an hour.',
  'One report of the second round put the agreed return at 8,000 bodies from each side.',
  'Russia and Ukraine also agreed in Istanbul to return the bodies of 6,000 fallen soldiers each.',
];
/** Of the closest citation: what it counts, how it relates, of which day it is, whose it is. */
const CLOSEST = ['figure-list', 'relation', 'date', 'chain'].map((part) => `.citation .${part}`);

async function reveal(world, page, id) {
  const worker = await world.serviceWorker();
  const ask = async ([url, claim]) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    await chrome.tabs.sendMessage(tab.id, { to: 'page', name: 'revealClaim', request: { id: claim } }, { frameId: 0 });
  };
  await worker.evaluate(ask, [page.url(), id]);
}

async function closestIsInView(world) {
  const { page, state } = await openDemo(world);
  await page.bringToFront();
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    for (const sentence of SENTENCES) {
      const claim = state.claims.find((one) => isOn(one, sentence));
      await reveal(world, page, claim.id);
      await waitFor(`the closest citation of “${sentence}” in ${width} × ${height}`, async () => {
        const [figures, ...others] = (await seenInCard(page, CLOSEST)) ?? [false];
        // Not every statement counts something.
        return figures !== false && others.every(Boolean);
      });
      await page.keyboard.press('Escape');
      await waitFor('the card to close', async () => (await cardText(page)) === '');
    }
  }
}

/** `open` opens it by keys or by mouse. */
async function reasonsAreBroughtIntoView(world, open) {
  const { page } = await openDemo(world);
  await page.setViewportSize({ width: 1200, height: 500 });
  await openCardByKeys(world, page);
  await open(page);
  await waitFor('the reasons on the card', async () => (await cardText(page)).includes('of 100'));
  await waitFor('all of them in view', async () => {
    const [last] = (await seenInCard(page, ['.card-body > .why li:last-child'])) ?? [];
    return last;
  });
}

const WHY = 'Why was this marked';
const byKeys = async (page) => {
  await tabInCard(page, WHY);
  await page.keyboard.press('Enter');
};

export const cases = [
  { name: 'the closest citation, in windows of all sizes', run: closestIsInView },
  { name: 'why it was marked, by keys', run: (world) => reasonsAreBroughtIntoView(world, byKeys) },
  {
    name: 'why it was marked, by mouse',
    run: (world) => reasonsAreBroughtIntoView(world, (page) => clickInCard(page, new RegExp(WHY))),
  },
];
