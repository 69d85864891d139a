/** What a reader does on the card, once by keys alone and once by mouse alone. See docs/stories.md. */
import { pageState } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { cardLink, cardText, clickInCard, hover } from './parts/card.mjs';
import { cardFocus, cardSays, moveCursor, openCardByKeys, tabInCard } from './parts/card-focus.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { marksOn, pointOn, seeMark } from './parts/marks.mjs';
import { openClipboard, openPanelTab } from './parts/record-panel.mjs';

export const name = 'stories of the card';

const [FIRST] = EXPECTED.claims;

async function readOthersByKeys(world) {
  const { page } = await openDemo(world);
  const before = await openCardByKeys(world, page);
  await tabInCard(page, 'more');
  await page.keyboard.press('Enter');
  await waitFor('more statements', async () => (await cardText(page)).length > before.length + 100);
  await tabInCard(page, 'Why was this marked');
  await page.keyboard.press('Enter');
  await cardSays(page, 'of 100');
  await page.keyboard.press('Escape');
  await waitFor('the card to close', async () => (await cardText(page)) === '');
}

async function neighboursByKeys(world) {
  const { page } = await openDemo(world);
  const first = await openCardByKeys(world, page);
  await tabInCard(page, 'Next claim');
  await page.keyboard.press('Enter');
  const second = await waitFor('another card', async () => {
    const text = await cardText(page);
    return text !== first && text !== '' ? text : null;
  });
  await moveCursor(world, page, 'previous');
  await waitFor('the first card again', async () => (await cardText(page)) === first);
  world.expect.notEqual(second, first);
}

async function openSourceByKeys(world) {
  const { page } = await openDemo(world);
  await world.context.route('https://www.aa.com.tr/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>stand-in</title>' }),
  );
  await openCardByKeys(world, page);
  const link = await cardLink(page, (href) => href.startsWith('https://www.aa.com.tr/'));
  world.expect.ok(link, 'a link to the outlet');
  await tabInCard(page, 'Ukraine, Russia agree');
  const opened = world.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const tab = await opened;
  await tab.waitForLoadState();
  world.expect.equal(await tab.title(), 'stand-in');
}

async function copyAndSaveByKeys(world) {
  const { page } = await openDemo(world);
  const readClipboard = await openClipboard(world);
  await openCardByKeys(world, page);
  await tabInCard(page, 'Copy citation');
  await page.keyboard.press('Enter');
  await cardSays(page, 'copied');
  world.expect.notEqual(await readClipboard(), '');
  await page.bringToFront();
  await tabInCard(page, 'Save');
  await page.keyboard.press('Enter');
  await waitFor('“Saved” under the focus', async () => (await cardFocus(page)) === 'Saved');
  const panel = await openPanelTab(world, '#saved');
  await panel.locator('.saved-entry').first().waitFor();
  await panel.getByRole('button', { name: 'Delete' }).first().click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
}

/** A press on a mark opens its card, also where the card was closed under the pointer, and never closes it; a drag selects. */
async function pressesTheMark(world) {
  const { page } = await openDemo(world);
  await hover(page, FIRST.text);
  await waitFor('the card', async () => (await cardText(page)) !== '');
  await page.keyboard.press('Escape');
  await waitFor('the card to close', async () => (await cardText(page)) === '');
  const { x, y } = await pointOn(page, FIRST.text);
  for (let time = 0; time < 2; time += 1) {
    await page.mouse.down();
    await page.mouse.up();
    await waitFor('the card to be open', async () => (await cardText(page)) !== '');
  }
  await page.mouse.down();
  await page.mouse.move(x + 80, y, { steps: 5 });
  await waitFor('the card to give way', async () => (await cardText(page)) === '');
  await page.mouse.up();
  world.expect.notEqual(await page.evaluate(() => String(getSelection())), '');
}

/** Hiding and reporting alike can be taken back by the next key. */
async function hideByKeys(world) {
  const { page } = await openDemo(world);
  for (const button of ['Hide here', 'Wrong match']) {
    await page.keyboard.press('Escape');
    await page.reload();
    await seeMark(page, FIRST.text);
    await openCardByKeys(world, page);
    await tabInCard(page, button);
    await page.keyboard.press('Enter');
    const worker = await world.serviceWorker();
    const hidden = async () => (await pageState(worker, page.url()))?.hidden ?? [];
    await waitFor('a hidden mark', async () => (await hidden()).length === 1);
    await waitFor('the focus on Undo', async () => (await cardFocus(page)) === 'Undo');
    await page.keyboard.press('Enter');
    await waitFor('no hidden mark', async () => (await hidden()).length === 0);
  }
}

async function readOthersByMouse(world) {
  const { page } = await openDemo(world);
  await seeMark(page, FIRST.text);
  const before = await hover(page, FIRST.text);
  await clickInCard(page, 'Next claim', 'aria-label');
  await waitFor('another card', async () => ![before, ''].includes(await cardText(page)));
  await clickInCard(page, 'Previous claim', 'aria-label');
  await waitFor('the first card again', async () => (await cardText(page)) === before);
  await clickInCard(page, /\d more/);
  await waitFor('more statements', async () => (await cardText(page)).length > before.length + 100);
  await clickInCard(page, 'Why was this marked?');
  await cardSays(page, 'of 100');
  await clickInCard(page, 'Close', 'aria-label');
  await waitFor('the card to close', async () => (await cardText(page)) === '');
}

async function reportByMouse(world) {
  const { page } = await openDemo(world);
  const readClipboard = await openClipboard(world);
  await page.bringToFront();
  await seeMark(page, FIRST.text);
  await hover(page, FIRST.text);
  await clickInCard(page, 'Wrong match');
  await waitFor('the mark to go', async () => (await marksOn(page, FIRST.text)).length === 0);
  world.expect.ok((await readClipboard()).includes(FIRST.text.slice(0, 30)));
  await page.bringToFront();
  await clickInCard(page, 'Undo');
  await waitFor('the mark to come back', async () => (await marksOn(page, FIRST.text)).length > 0);
}

export const cases = [
  { name: 'a press on the mark opens it and never closes it', run: pressesTheMark },
  { name: 'other statements and why it is marked, by keys', run: readOthersByKeys },
  { name: 'next and previous claim, by keys', run: neighboursByKeys },
  { name: 'the source is opened, by keys', run: openSourceByKeys },
  { name: 'a citation is copied and the claim saved, by keys', run: copyAndSaveByKeys },
  { name: 'a mark is hidden, reported, and taken back, by keys', run: hideByKeys },
  { name: 'neighbours, other statements, why it is marked and closing, by mouse', run: readOthersByMouse },
  { name: 'a match is reported and taken back, by mouse', run: reportByMouse },
];
