/** A reader reads a page with the panel beside it, hides a mark, cites, follows links within the panel, and comes back. */
import { stateWithClaims } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { cardText, clickInCard, hover } from './parts/card.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { marksOn, seeMark } from './parts/marks.mjs';
import { chooseFormat, openClipboard, openPanelTab } from './parts/record-panel.mjs';

export const name = 'reading';

const DIFFERING = 'One report of the second round put the agreed return at 8,000 bodies from each side.';
const [FIRST] = EXPECTED.claims;

async function openPanel(world, page) {
  await page.bringToFront();
  const popup = await world.openPopup();
  await popup.click('panel', 'button');
  return world.findPanel();
}

/** The entry that the panel tells as the one the page is at. */
const currentEntry = (panel) =>
  panel.evaluate(() => document.querySelector('.claim[aria-current] q')?.textContent.replace(/\s+/g, ' ') ?? null);

const startsAlike = (text, sentence) => text !== null && text.slice(0, 30) === sentence.slice(0, 30);

async function panelFollows(world) {
  const { page } = await openDemo(world);
  const panel = await openPanel(world, page);
  await waitFor('the entry of the first claim', async () => startsAlike(await currentEntry(panel), FIRST.text));
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 20_000);
  const isLast = async () => {
    const current = await currentEntry(panel);
    return EXPECTED.claims.slice(-6).some(({ text }) => startsAlike(current, text));
  };
  await waitFor('the entry of a claim at the page’s end', isLast);
  await waitFor('it to be in view', () =>
    panel.evaluate(() => {
      const { top } = document.querySelector('.claim[aria-current]').getBoundingClientRect();
      return top >= -1 && top < innerHeight;
    }),
  );
  world.expect.equal(await panel.evaluate(() => document.activeElement === document.body), true);
  await panel.close();
}

async function hidesAndShowsAgain(world) {
  const { page } = await openDemo(world);
  await seeMark(page, DIFFERING);
  await hover(page, DIFFERING);
  await clickInCard(page, 'Hide here');
  await waitFor('the card to say so', async () => (await cardText(page)).includes('hidden on this page'));
  await waitFor('the mark to go', async () => (await marksOn(page, DIFFERING)).length === 0);
  await clickInCard(page, 'Undo');
  await waitFor('the mark to come back', async () => (await marksOn(page, DIFFERING)).length > 0);
  await clickInCard(page, 'Hide here');
  await waitFor('the mark to go again', async () => (await marksOn(page, DIFFERING)).length === 0);
  await page.reload();
  const worker = await world.serviceWorker();
  const state = await stateWithClaims(worker, page.url());
  world.expect.deepEqual(
    state.hidden.map(({ text }) => text),
    [DIFFERING],
  );
  const panel = await openPanel(world, page);
  await panel.click('hidden on this page', 'summary');
  await panel.click('Show again', 'button');
  await waitFor('the claim to be back', async () => (await stateWithClaims(worker, page.url())).hidden.length === 0);
  await panel.close();
  await page.reload();
  world.expect.equal((await stateWithClaims(worker, page.url())).hidden.length, 0);
}

async function citesInTheSameForm(world) {
  const { page } = await openDemo(world);
  const panel = await openPanel(world, page);
  await chooseFormat(panel, 'BibTeX');
  await panel.close();
  const readClipboard = await openClipboard(world);
  await page.bringToFront();
  await seeMark(page, FIRST.text);
  await hover(page, FIRST.text);
  await clickInCard(page, 'Copy citation');
  await waitFor('the card to say so', async () => (await cardText(page)).includes('copied as BibTeX'));
  world.expect.match(await readClipboard(), /^@\w+\{/);
}

async function everyPlaceHasAnAddress(world) {
  const panel = await openPanelTab(world, '#record?by=outlet');
  const heads = () => panel.locator('.record-point h2').allTextContents();
  world.expect.ok((await heads()).includes('Anadolu Agency'));
  await panel.getByLabel('Group by').selectOption('date');
  await waitFor('groups by date', async () => (await heads()).some((head) => /2025/.test(head)));
  await panel.locator('.statement .place').first().click();
  await panel.locator('.statement.is-here').waitFor();
  await panel.getByRole('link', { name: 'Timeline' }).click();
  await panel.locator('.timeline').waitFor();
  await panel.keyboard.press('Alt+ArrowLeft');
  await panel.locator('.statement.is-here').waitFor();
  await panel.keyboard.press('Alt+ArrowRight');
  await panel.locator('.timeline').waitFor();
}

const article = (figure) => `<!doctype html><html lang="en"><title>Remembered</title><article>
<h1>Talks in Istanbul</h1><p>Ukraine and Russia ended the second round of their talks in Istanbul on 2 June 2025.</p>
<p>Medinsky said that at least ${figure} prisoners from each side would be released.</p></article>`;

/** What a page is remembered by stands open after a reload only where the panel saw nothing of the reload. */
async function openChoices(panel) {
  const isOpen = () => panel.evaluate(() => document.querySelector('.witness-more')?.open);
  if (!(await isOpen())) await panel.click('Changes of this page', 'summary');
}

async function remembersWhereAsked(world) {
  const url = `${world.server.url}/remembered`;
  const serve = (figure) =>
    world.server.documents.set('/remembered', { type: 'text/html; charset=utf-8', body: article(figure) });
  serve('1,000');
  const page = await world.newPage();
  await page.goto(url);
  const worker = await world.serviceWorker();
  await stateWithClaims(worker, url);
  const panel = await openPanel(world, page);
  await openChoices(panel);
  await panel.click('Remember this page', 'button');
  await waitFor('it to be remembered', async () => (await panel.text()).includes('Remembered since'));
  serve('1,200');
  await page.reload();
  await stateWithClaims(worker, url);
  const told = () => panel.evaluate(() => document.querySelector('.changes')?.innerText ?? '');
  await waitFor('the change to be told', async () => (await told()).includes('Figures differ'));
  const words = await told();
  for (const part of ['1,000', '1,200', '1 sentence changed', 'Now']) world.expect.ok(words.includes(part), part);
  await openChoices(panel);
  await panel.click('Forget this page', 'button');
  await waitFor('it to be forgotten', async () => (await told()) === '');
  await panel.close();
}

export const cases = [
  { name: 'the panel follows the page, and leaves focus alone', run: panelFollows },
  { name: 'a mark is hidden from its card, stays so, and is shown again from the panel', run: hidesAndShowsAgain },
  { name: 'the card cites in the form that the panel used last', run: citesInTheSameForm },
  { name: 'every place in the panel has an address to go back to', run: everyPlaceHasAnAddress },
  { name: 'a page is remembered where the reader asks, and what changed is told', run: remembersWhereAsked },
];
