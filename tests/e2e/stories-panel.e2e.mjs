/** What a reader does in the side panel, once by keys alone and once by mouse alone. See docs/stories.md. */
import { pause, waitFor } from '../browsers/wait.mjs';
import { tabTo } from './parts/options-page.mjs';
import { openPanelTab, openRealPanel } from './parts/record-panel.mjs';
import { press, tabToName, type } from './parts/screen-keys.mjs';

export const name = 'stories of the panel';

const claimsShown = (panel) => panel.evaluate(() => document.querySelectorAll('.claim').length);
const hashOf = (panel) => panel.evaluate(() => location.hash);

/** Search, filter and link of the page's own claims, and the way to a claim on its page. */
async function thisPageByKeys(world) {
  const { panel, page, claims } = await openRealPanel(world);
  await tabToName(panel, 'Search');
  await type(panel, 'medical commission');
  await waitFor('one claim', async () => (await claimsShown(panel)) === 1);
  await tabToName(panel, 'Clear');
  await press(panel, 'Enter');
  await waitFor('more claims', async () => (await claimsShown(panel)) > 1);
  await tabToName(panel, 'Filter');
  await press(panel, 'Enter');
  await tabToName(panel, 'Relation');
  await press(panel, 'ArrowDown');
  await press(panel, 'ArrowDown');
  await waitFor('claims that differ', async () => (await panel.text()).includes('Showing 2 of'));
  await tabToName(panel, claims.find(({ mark }) => mark === 'differs').text.slice(0, 25));
  await press(panel, 'Enter');
  await waitFor('the page to scroll to the claim', () => page.evaluate(() => scrollY > 0));
  await tabToName(panel, 'Link');
  await press(panel, 'Enter');
  await waitFor('the claim’s own address', async () => (await hashOf(panel)).includes('at='));
  await panel.close();
}

async function thisPageByMouse(world) {
  const { panel } = await openRealPanel(world);
  await panel.click('Filter', 'summary');
  await waitFor('its fields', () => panel.evaluate(() => document.querySelector('.filter-fields') !== null));
  // The list of a select is the system's: what a mouse chooses there is chosen here.
  await panel.evaluate(() => {
    const select = document.querySelector('.filter-fields select');
    select.value = 'differs';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitFor('claims that differ', async () => (await panel.text()).includes('Showing 2 of'));
  await panel.click('Clear', 'button');
  await waitFor('all claims', async () => !(await panel.text()).includes('Showing 2 of'));
  await panel.click('Link', '.claim .place');
  await waitFor('the claim’s own address', async () => (await hashOf(panel)).includes('at='));
  await panel.close();
}

/** It opens at its top, follows whoever scrolls the page, and keeps the way to the other views in view. */
async function followsTheReader(world) {
  const { panel, page } = await openRealPanel(world);
  await waitFor('the claim that the page is at', () =>
    panel.evaluate(() => document.querySelector('.claim[aria-current]') !== null),
  );
  world.expect.equal(await panel.evaluate(() => scrollY), 0);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await waitFor('the panel to follow', () => panel.evaluate(() => scrollY > 0));
  world.expect.ok(await panel.evaluate(() => document.querySelector('.views').getBoundingClientRect().top >= 0));
  await waitFor('the claim below the views', () =>
    panel.evaluate(() => {
      const rectOf = (selector) => document.querySelector(selector).getBoundingClientRect();
      return rectOf('.claim[aria-current]').top >= rectOf('.views').bottom - 1;
    }),
  );
  await panel.close();
}

async function recordByKeys(world) {
  const panel = await openPanelTab(world, '#record');
  await tabTo(panel, '.group-by select');
  await panel.keyboard.press('ArrowDown');
  await waitFor('groups by outlet', async () => (await hashOf(panel)).includes('by=outlet'));
  await panel.keyboard.press('Shift+Tab');
  await panel.keyboard.type('umerov 6,000 anadolu');
  await waitFor('one statement', async () => (await panel.locator('.statement').count()) === 1);
  await tabTo(panel, '.statement .place');
  await panel.keyboard.press('Enter');
  await panel.locator('.statement.is-here').waitFor();
  await panel.keyboard.press('Alt+ArrowLeft');
  await tabTo(panel, '.filters > button');
  await panel.keyboard.press('Enter');
  await waitFor('all statements', async () => (await panel.locator('.statement').count()) > 1);
}

const shownIn = (panel) => panel.locator('.shown').innerText();

/** A day in American order, as the browser of the tests asks for it. */
async function dayByKeys(world) {
  const panel = await openPanelTab(world, '#record?by=date&words=bodies');
  const all = await shownIn(panel);
  await tabTo(panel, '.filter-more summary');
  await panel.keyboard.press('Enter');
  await tabTo(panel, 'input[type=date]');
  await panel.keyboard.type('06102025');
  await waitFor('the day in the address', async () => (await hashOf(panel)).includes('from=2025-06-10'));
  const fewer = await shownIn(panel);
  world.expect.notEqual(fewer, all);
  await panel.reload();
  await waitFor('the same after a reload', async () => (await shownIn(panel)) === fewer);
}

async function dayByMouse(world) {
  const panel = await openPanelTab(world, '#record');
  await panel.locator('.filter-more summary').click();
  await panel.getByLabel('Published until').fill('2025-06-10');
  await waitFor('the day in the address', async () => (await hashOf(panel)).includes('to=2025-06-10'));
  const until = await shownIn(panel);
  await panel.getByLabel('Search').fill('children');
  await waitFor('fewer by words, too', async () => (await shownIn(panel)) !== until);
  await panel.getByRole('button', { name: 'Clear' }).click();
  await waitFor('no day', async () => !(await hashOf(panel)).includes('to='));
}

async function recordByMouse(world) {
  const panel = await openPanelTab(world, '#record');
  await panel.locator('.filter-more summary').click();
  await panel.locator('.filter-fields select').nth(1).selectOption({ label: 'Novonicle' });
  await waitFor('statements of one outlet', async () =>
    (await panel.locator('.shown').innerText()).startsWith('Showing 24 of'),
  );
  await panel.locator('.statement .place').first().click();
  await panel.locator('.statement.is-here').waitFor();
  await panel.getByRole('button', { name: 'Clear' }).click();
  await panel.locator('.record-point a', { hasText: 'Compare' }).first().click();
  await panel.locator('.comparison').waitFor();
}

/** The picture is read by its words, so keys need no way into it. */
async function compareByKeys(world) {
  const panel = await openPanelTab(world, '#compare');
  await tabTo(panel, '.compare-choice input');
  await panel.keyboard.type('bodies');
  await tabTo(panel, '.point-choice select');
  await panel.keyboard.type('How many bodies');
  await panel.locator('.comparison h2', { hasText: 'How many bodies' }).waitFor();
  world.expect.ok((await panel.locator('.dot-plot-row').count()) >= 5, 'rows of the picture');
  await tabTo(panel, '.comparison-rounds a:not([aria-current])');
  await panel.keyboard.press('Enter');
  await panel.locator('.comparison .kicker', { hasText: 'July 2025' }).waitFor();
  await tabTo(panel, '.comparison-table a[href^="#record"]');
  await panel.keyboard.press('Enter');
  await panel.locator('.statement.is-here').waitFor();
}

async function compareByMouse(world) {
  const panel = await openPanelTab(world, '#compare?point=bodies-number');
  await panel.locator('.dot-plot-row').first().waitFor();
  await panel.locator('.comparison-rounds a:not([aria-current])').first().click();
  await panel.locator('.comparison .kicker', { hasText: 'July 2025' }).waitFor();
  await panel.locator('.comparison-table a[href^="#record"]').first().click();
  await panel.locator('.statement.is-here').waitFor();
}

async function timelineByKeys(world) {
  const panel = await openPanelTab(world, '#timeline');
  await tabTo(panel, '.time-mark, .time-mark *');
  const chosen = () => panel.locator('.chosen-mark h2').innerText();
  await panel.keyboard.press('Enter');
  await panel.locator('.chosen-mark').waitFor();
  const first = await chosen();
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('Enter');
  await waitFor('another mark', async () => (await chosen()) !== first);
  await tabTo(panel, '.chosen-mark summary');
  if (await panel.evaluate(() => !document.activeElement.parentElement.open)) await panel.keyboard.press('Enter');
  await tabTo(panel, '.chosen-mark a[href^="#record"]');
  await panel.keyboard.press('Enter');
  await panel.locator('.statement.is-here').waitFor();
}

async function timelineByMouse(world) {
  const panel = await openPanelTab(world, '#timeline');
  await panel.locator('.time-mark').nth(2).click();
  await panel.locator('.chosen-mark').waitFor();
  await panel.locator('.mark-list a').last().click();
  await panel.locator('.mark-list a[aria-current]').waitFor();
  await panel.getByLabel('Search').fill('bodies');
  await waitFor('counts of what is found', async () =>
    /Showing \d\d? of/.test(await panel.locator('.shown').innerText()),
  );
}

async function witnessByKeys(world) {
  const { panel } = await openRealPanel(world);
  await tabToName(panel, 'Changes of this page');
  await press(panel, 'Enter');
  await waitFor('the choices', async () => (await panel.text()).includes('Remember this page'));
  await tabToName(panel, 'Remember this page');
  await press(panel, 'Enter');
  await waitFor('it to be remembered', async () => (await panel.text()).includes('Forget this page'));
  // The same button, which keeps the focus, takes it back.
  await press(panel, 'Enter');
  await waitFor('it to be forgotten', async () => (await panel.text()).includes('Remember this page'));
  await panel.close();
}

/** All that live regions come to say from now on, in order. */
const listen = (panel) =>
  panel.evaluate(() => {
    globalThis.said = [];
    const regionOf = (node) => (node.parentElement ?? node).closest('[role=status], [role=alert], [aria-live]');
    const hear = (changes) => {
      const spoken = new Set(changes.map(({ target }) => regionOf(target)).filter(Boolean));
      for (const region of spoken) globalThis.said.push(region.textContent);
    };
    new MutationObserver(hear).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

/** Words that are typed letter by letter leave other numbers at several of their letters. */
async function isSaidOnce(world) {
  for (const view of ['record', 'compare', 'timeline']) {
    const panel = await openPanelTab(world, `#${view}`);
    await tabTo(panel, 'input[type=search]');
    await listen(panel);
    await panel.keyboard.type('bodies', { delay: 60 });
    const said = () => panel.evaluate(() => globalThis.said);
    await waitFor('words about what is found', async () => (await said()).length > 0);
    // Longer than a reader is waited for.
    await pause(1_500);
    world.expect.equal((await said()).length, 1, `${view}: ${(await said()).join(' | ')}`);
    world.expect.ok((await panel.locator('.shown').innerText()).startsWith((await said())[0]));
    await panel.close();
  }
}

export const cases = [
  { name: 'it opens at its top and follows the reader of the page', run: followsTheReader },
  { name: 'what a search finds is said once, when the reader has stopped typing', run: isSaidOnce },
  { name: 'this page: search, filter, the way to a claim and its address, by keys', run: thisPageByKeys },
  { name: 'this page: filter and address, by mouse', run: thisPageByMouse },
  { name: 'record: search, address, groups, by keys', run: recordByKeys },
  { name: 'record: filter, address, the way to the comparison, by mouse', run: recordByMouse },
  { name: 'record: from a day on, kept in the address, by keys', run: dayByKeys },
  { name: 'record: until a day, with words, by mouse', run: dayByMouse },
  { name: 'compare: point, picture, round, the way to the record, by keys', run: compareByKeys },
  { name: 'compare: picture, round, the way to the record, by mouse', run: compareByMouse },
  { name: 'timeline: marks and what was said, by keys', run: timelineByKeys },
  { name: 'timeline: marks, list and search, by mouse', run: timelineByMouse },
  { name: 'a page is remembered and forgotten, by keys', run: witnessByKeys },
];
