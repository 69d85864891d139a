/** “Look up in the record”: the reader selects text, and the card opens there, also where nothing was marked. */
import { pageState } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { cardText } from './parts/card.mjs';

export const name = 'look up';

const CLAIM =
  'At the talks in Istanbul on 2 June 2025 Russia and Ukraine agreed to exchange the bodies of 6,000 fallen soldiers.';
const OTHER = 'The harbour office painted the lamps along the quay.';

async function open(world, title, lang, text) {
  const body = `<!doctype html><html lang="${lang}"><title>${title}</title><article><p id="chosen">${text}</p></article></html>`;
  const page = await world.newPage();
  await page.route('**/looked-up.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: body }),
  );
  await page.goto(`${world.server.url}/looked-up.html`);
  return page;
}

/** As the browser tells of a click on the entry in the menu. */
async function choose(world, page, selectionText) {
  const worker = await world.serviceWorker();
  await worker.evaluate(
    async ([url, text]) => {
      const tabs = await chrome.tabs.query({});
      // The browser does not tell the address of its own pages.
      const tab = tabs.find((each) => each.url === url) ?? tabs.find(({ active }) => active);
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: text }, tab);
    },
    [page.url(), selectionText],
  );
}

const select = (page) => page.evaluate(() => getSelection().selectAllChildren(document.getElementById('chosen')));

async function isShown(world, page, words) {
  await waitFor(`a card with ${words}`, async () => (await cardText(page)).includes(words));
  const host = await page.evaluate(() => {
    const { top, bottom } = document.querySelector('on-record-card').getBoundingClientRect();
    return { top, bottom, below: document.getElementById('chosen').getBoundingClientRect().bottom };
  });
  world.expect.ok(host.top >= 0 && host.top < host.below + 100, JSON.stringify(host));
}

async function onMarkedPage(world) {
  const page = await open(world, 'Talks', 'en', CLAIM);
  const worker = await world.serviceWorker();
  await waitFor('claims', async () => (await pageState(worker, page.url()))?.claims.length > 0);
  await select(page);
  await choose(world, page, CLAIM);
  await isShown(world, page, '6,000');
}

async function onUnreadPage(world) {
  const page = await open(world, 'Puhuttua', 'fi', CLAIM);
  await select(page);
  await choose(world, page, CLAIM);
  await isShown(world, page, '6,000');
}

async function onOtherPage(world) {
  const page = await open(world, 'Harbours', 'en', OTHER);
  await select(page);
  await choose(world, page, OTHER);
  await isShown(world, page, 'July 2025');
  await page.keyboard.press('Escape');
  await waitFor('the card to close', async () => (await cardText(page)) === '');
}

async function nothingSelected(world) {
  const page = await open(world, 'Harbours', 'en', OTHER);
  await choose(world, page, '');
  await isShown(world, page, 'No selected text was found here');
}

/** The browser lets no extension run there: the popup opens and says so. */
async function onClosedPage(world) {
  const page = await world.newPage();
  await page.goto('chrome://version');
  await page.bringToFront();
  await choose(world, page, 'Version');
  const popup = await world.findPopup();
  await waitFor('why', async () => (await popup.text()).includes('On Record reads pages of the web only'));
  await popup.close();
}

export const cases = [
  { name: 'on a marked page', run: onMarkedPage },
  { name: 'on a page that is not read', run: onUnreadPage },
  { name: 'on a page about something else', run: onOtherPage },
  { name: 'with nothing selected', run: nothingSelected },
  { name: 'on a page that is closed to extensions', run: onClosedPage },
];
