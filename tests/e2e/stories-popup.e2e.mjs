/** What a reader does in the popup, once by keys alone and once by mouse alone. See docs/stories.md. */
import { pageState } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { highlightCount } from './parts/marks.mjs';
import { acrossKilling, forgetSettings, keptSettings, openOwnPage } from './parts/options-page.mjs';
import { press, tabToName } from './parts/screen-keys.mjs';

export const name = 'stories of the popup';

const [FIRST] = EXPECTED.claims;
const LAST = EXPECTED.claims.at(-1);
const middleOf = (text) => text.split(' ').slice(1, 5).join(' ');

async function openOver(world) {
  await forgetSettings(world);
  const { page } = await openDemo(world);
  await page.bringToFront();
  return { page, popup: await world.openPopup() };
}

/** By keys or by mouse: how something with these words is pressed. */
const HANDS = {
  keys: async (popup, words, key = 'Enter') => {
    await tabToName(popup, words);
    await press(popup, key);
  },
  mouse: (popup, words) => popup.click(words, 'button, label, summary'),
};

async function jumps(world, hand) {
  const { page, popup } = await openOver(world);
  await hand(popup, middleOf(LAST.text));
  await waitFor('the page to scroll to the claim', () => page.evaluate(() => scrollY > 0));
}

/** Of a list that is longer than the popup, nothing stretches the popup itself. */
async function isAsHighAsItsWindow(world) {
  const { popup } = await openOver(world);
  await waitFor('all claims', () => popup.evaluate(() => document.querySelectorAll('.claim-list li').length === 27));
  await waitFor('no room below the popup', () =>
    popup.evaluate(() => {
      const { scrollHeight } = document.documentElement;
      return scrollHeight <= Math.max(innerHeight, Math.ceil(document.querySelector('.popup').offsetHeight));
    }),
  );
  await popup.close();
}

async function hidesMarks(world, hand) {
  const { page, popup } = await openOver(world);
  await waitFor('marks', async () => (await highlightCount(page)) > 0);
  await hand(popup, 'Show the marks', ' ');
  await waitFor('marks to go', async () => (await highlightCount(page)) === 0);
  await hand(popup, 'Show the marks', ' ');
  await waitFor('marks to come back', async () => (await highlightCount(page)) > 0);
  await popup.close();
}

async function leavesTheSite(world, hand) {
  const { page, popup } = await openOver(world);
  await hand(popup, 'Read this site', ' ');
  await waitFor('marks to go', async () => (await highlightCount(page)) === 0);
  await waitFor('the site on the skip list', async () => (await keptSettings(world)).sites?.off.length === 1);
  await popup.close();
  await forgetSettings(world);
}

/** The page alone: kept over a reload, told and taken back in the skip list; another of the site is read meanwhile. */
async function leavesThePage(world, hand) {
  const { page, popup } = await openOver(world);
  const address = page.url();
  await hand(popup, 'Read this page', ' ');
  await waitFor('marks to go', async () => (await highlightCount(page)) === 0);
  await waitFor('the page on the skip list', async () => (await keptSettings(world)).sites?.off[0] === address);
  await popup.close();
  await page.reload();
  await waitFor('the page to stay unread', async () => {
    const state = await pageState(await world.serviceWorker(), address);
    return state?.status === 'off';
  });
  const goTo = (to) =>
    page.evaluate((place) => {
      history.pushState(null, '', place);
      document.body.append(document.createElement('p'));
    }, to);
  await goTo('?page=3');
  await waitFor('marks on the next page of an app', async () => (await highlightCount(page)) > 0);
  await goTo(address);
  await waitFor('marks to go where it comes back', async () => (await highlightCount(page)) === 0);
  const other = await world.newPage();
  await other.goto(`${address}?page=2`);
  await waitFor('marks on another page of the site', async () => (await highlightCount(other)) > 0);
  const options = await openOwnPage(world);
  await options.getByRole('button', { name: `Remove ${address}` }).click();
  await waitFor('marks to come back', async () => (await highlightCount(page)) > 0);
  await forgetSettings(world);
}

async function pageStaysOutOverAnEnd(world) {
  let address;
  await acrossKilling(
    world,
    async (first) => {
      const { page, popup } = await openOver(first);
      address = page.url();
      await popup.click('Read this page', 'label');
      await waitFor('the page to be left out', async () => (await keptSettings(first)).sites?.off[0] === address);
    },
    async (second) => {
      const page = await second.newPage();
      await page.goto(address);
      await waitFor('the page to stay unread', async () => {
        const state = await pageState(await second.serviceWorker(), address);
        return state?.status === 'off';
      });
    },
  );
}

async function choosesPagesByKeys(world) {
  const { popup } = await openOver(world);
  await tabToName(popup, 'Read pages');
  await press(popup, 'End');
  await waitFor('the choice to be kept', async () => (await keptSettings(world)).where === 'click');
  await popup.close();
  await forgetSettings(world);
}

/** The list of a select is the system's: a mouse opens it, and what is chosen there is chosen here. */
async function choosesPagesByMouse(world) {
  const { popup } = await openOver(world);
  await popup.click('Read pages', 'label');
  await popup.evaluate(() => {
    const select = document.querySelector('select');
    select.value = 'chosen';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitFor('the choice to be kept', async () => (await keptSettings(world)).where === 'chosen');
  await popup.close();
  await forgetSettings(world);
}

async function differingFigures(world, hand) {
  const { page, popup } = await openOver(world);
  await hand(popup, 'Figures differ within the page');
  await waitFor('the figures', async () => (await popup.text()).includes('8,000 bodies'));
  await hand(popup, '8,000 bodies');
  await waitFor('the page to scroll to the figure', () => page.evaluate(() => scrollY > 0));
}

async function opensThePanel(world, hand) {
  const { popup } = await openOver(world);
  await hand(popup, 'Open the side panel');
  const panel = await world.findPanel();
  await waitFor('claims', async () => (await panel.text()).includes(middleOf(FIRST.text)));
  await panel.close();
}

async function opensOptions(world, hand) {
  const { popup } = await openOver(world);
  const opened = world.context.waitForEvent('page');
  await hand(popup, 'Options');
  const tab = await opened;
  await waitFor('the options page', async () => tab.url().endsWith('/options.html'));
}

const BOTH = {
  'the jump list leads to a claim': jumps,
  'marks are hidden and shown': hidesMarks,
  'a site is left out': leavesTheSite,
  'a page is left out, and comes back': leavesThePage,
  'figures that differ within the page, and the way to one': differingFigures,
  'the side panel opens': opensThePanel,
  'the options open': opensOptions,
};

/** The least that the browser's viewer opens. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
`;

const FINNISH = '<!doctype html><html lang="fi"><title>fi</title><p>Istanbulin neuvottelut</p></html>';

/** The page of an address, and what the popup and the panel say of it. */
async function tellsWhyNothingIsShown(world) {
  const { documents, url } = world.server;
  documents.set('/notices/report.pdf', { body: PDF, type: 'application/pdf' });
  documents.set('/notices/report', { body: PDF, type: 'application/pdf' });
  documents.set('/notices/finnish', { body: FINNISH });
  const local = new URL('../demo/index.html', import.meta.url).href;
  for (const [address, words] of [
    [`${url}/notices/report.pdf`, 'A PDF'],
    [`${url}/notices/report`, 'A PDF'],
    [`${url}/notices/finnish`, 'does not read Finnish yet'],
    [local, 'A page of the browser, or a file'],
  ]) {
    const page = await world.newPage();
    await page.goto(address);
    await page.bringToFront();
    const popup = await world.openPopup();
    await waitFor(`“${words}” in the popup of ${address}`, async () => (await popup.text()).includes(words));
    await popup.click('Open the side panel', 'button');
    const panel = await world.findPanel();
    await waitFor(`“${words}” in the panel of ${address}`, async () => (await panel.text()).includes(words));
    await panel.close();
    await page.close();
  }
}

export const cases = [
  { name: 'nothing stretches it beyond its list', run: isAsHighAsItsWindow },
  { name: 'PDFs, files and pages in another language are told as such', run: tellsWhyNothingIsShown },
  ...Object.entries(BOTH).flatMap(([story, run]) =>
    Object.entries(HANDS).map(([by, hand]) => ({ name: `${story}, by ${by}`, run: (world) => run(world, hand) })),
  ),
  { name: 'a page that was left out stays so when the browser is killed', run: pageStaysOutOverAnEnd },
  { name: 'which pages are read is chosen, by keys', run: choosesPagesByKeys },
  { name: 'which pages are read is chosen, by mouse', run: choosesPagesByMouse },
];
