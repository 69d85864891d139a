/** A claim leaves the panel as a Web Annotation, and both of its selectors lead back to its words in the page. */
import fs from 'node:fs';
import { waitFor } from '../browsers/wait.mjs';
import { chooseFormat, copyBy, openClipboard, openPanelTab, openRealPanel, search } from './parts/record-panel.mjs';

export const name = 'annotation';

/** Claims that are copied: the first, the last, and one between. */
const someOf = (claims) => [claims[0], claims[Math.floor(claims.length / 2)], claims.at(-1)];

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** What another reader of the page's text finds by each selector, without any code of ours. */
async function found(page, { selector }) {
  const text = await page.evaluate(() => document.body.textContent);
  const [quote, position] = ['TextQuoteSelector', 'TextPositionSelector'].map((type) =>
    selector.find((one) => one.type === type),
  );
  const places = text.split(quote.prefix + quote.exact + quote.suffix).length - 1;
  const at = [...text].slice(position.start, position.end).join('');
  return { places, exact: plain(quote.exact), at: plain(at) };
}

async function isFound(world, page, target, claim) {
  const words = plain(claim.text);
  world.expect.deepEqual(await found(page, target), { places: 1, exact: words, at: words });
  world.expect.equal(target.source, page.url());
}

const isSaved = () => document.querySelector('.claim .save-button')?.classList.contains('is-saved');
const claimsShown = (panel) => panel.evaluate(() => document.querySelectorAll('.claim').length);

async function copied(world) {
  const { panel, page, claims } = await openRealPanel(world);
  const readClipboard = await openClipboard(world);
  await chooseFormat(panel, 'Web Annotation');
  for (const claim of someOf(claims)) {
    await search(panel, claim.text);
    await waitFor('that claim alone', async () => (await claimsShown(panel)) === 1);
    const { target } = JSON.parse(await copyBy(panel, 'Copy claim', '.claim button', readClipboard));
    await isFound(world, page, target, claim);
  }
  await panel.close();
}

async function exportAnnotations(panel) {
  await panel.getByText('Export', { exact: true }).click();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Web Annotations' }).click();
  const file = await (await download).path();
  return JSON.parse(fs.readFileSync(file, 'utf8')).first.items;
}

async function saved(world) {
  const { panel, page, claims } = await openRealPanel(world);
  const [claim] = claims;
  await search(panel, claim.text);
  await waitFor('that claim alone', async () => (await claimsShown(panel)) === 1);
  await panel.click('Save', '.claim button');
  await waitFor('the panel to say so', async () => (await panel.evaluate(isSaved)) === true);
  await panel.close();
  const list = await openPanelTab(world, '#saved');
  await list.locator('.saved-entry').waitFor();
  const [{ target }] = await exportAnnotations(list);
  await isFound(world, page, target, claim);
  await list.getByRole('button', { name: 'Delete' }).click();
  await list.getByRole('button', { name: 'Undo' }).waitFor();
}

export const cases = [
  { name: 'a claim copied from the panel is found by both selectors', run: copied },
  { name: 'a claim saved from the panel is exported with both selectors', run: saved },
];
