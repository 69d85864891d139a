/** What a reader does with saved claims, by keys or by mouse where no other test does it. See docs/stories.md. */
import fs from 'node:fs';
import { pause, waitFor } from '../browsers/wait.mjs';
import { marksOn } from './parts/marks.mjs';
import { tabTo } from './parts/options-page.mjs';
import { clearSaved, countIs, entries, openSaved, saveSome } from './parts/saved-panel.mjs';

export const name = 'stories of saved claims';

/** Claims of the demo page, the last of which is out of view. */
const FAR = 12;

const plain = (text) => text.replace(/[“”]/g, '').replace(/\s+/g, ' ').trim();

async function withSaved(world, number) {
  await clearSaved(world);
  const panel = await openSaved(world);
  await saveSome(world, panel, number);
  await panel.bringToFront();
  await countIs(panel, number);
  return panel;
}

/** Note, search, export, import: the file that is chosen is the system's affair. */
async function byKeys(world) {
  const panel = await withSaved(world, 3);
  await tabTo(panel, 'textarea');
  await panel.keyboard.type('ask the zookeeper');
  await panel.keyboard.press('Shift+Tab');
  await tabTo(panel, '.export > summary');
  await panel.keyboard.press('Enter');
  await tabTo(panel, '.export li:nth-child(5) button');
  const download = panel.waitForEvent('download');
  await panel.keyboard.press('Enter');
  const file = await (await download).path();
  world.expect.equal(JSON.parse(fs.readFileSync(file, 'utf8')).claims.length, 3);
  await tabTo(panel, 'input[type=search]');
  await panel.keyboard.type('zookeeper');
  await countIs(panel, 1);
  await tabTo(panel, '.saved-head button');
  const chooser = panel.waitForEvent('filechooser');
  const asked = await waitFor('the choice of a file', async () => {
    await panel.keyboard.press('Enter');
    return Promise.race([chooser, pause(1_000)]);
  });
  await asked.setFiles(file);
  await waitFor('the import', async () =>
    (await panel.locator('.saved-message').innerText()).startsWith('No claim was new'),
  );
  await panel.close();
  await clearSaved(world);
}

async function byMouse(world) {
  const panel = await withSaved(world, 3);
  const note = panel.getByLabel('Note').first();
  await note.click();
  await panel.keyboard.insertText('pasted by mouse');
  await entries(panel).nth(2).getByRole('button', { name: 'Delete' }).click();
  await countIs(panel, 2);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await countIs(panel, 3);
  await panel.locator('.filter-more summary').click();
  await panel.getByLabel('Relation').selectOption('differs');
  await countIs(panel, 0);
  await panel.getByRole('button', { name: 'Clear' }).click();
  await countIs(panel, 3);
  await panel.locator('.saved-more summary').first().click();
  await panel.locator('.saved-more .citation').first().waitFor();
  world.expect.equal(await note.inputValue(), 'pasted by mouse');
  await panel.close();
  await clearSaved(world);
}

/** The link of a claim, and from there the way to its words on the page. `follow` presses a link. */
async function leadsToItsWords(world, follow) {
  // Those saved last stand further down on their page than a screen is high.
  const panel = await withSaved(world, FAR);
  const entry = entries(panel).first();
  const saved = await entry.getAttribute('data-saved');
  await follow(panel, `[data-saved="${saved}"] .place`);
  await panel.locator(`.saved-entry.is-here[data-saved="${saved}"]`).waitFor();
  world.expect.equal(await panel.evaluate(() => location.hash), `#saved?at=${saved}`);
  const words = await entry.locator('h3').innerText();
  const opened = world.context.waitForEvent('page');
  await follow(panel, `[data-saved="${saved}"] .saved-page a`);
  const page = await opened;
  await waitFor('the page to be scrolled to the words', () => page.evaluate(() => scrollY > 0));
  await waitFor('the mark', async () => (await marksOn(page, plain(words))).length > 0);
  await page.close();
  await panel.close();
  await clearSaved(world);
}

const byKey = async (panel, selector) => {
  await tabTo(panel, selector);
  await panel.keyboard.press('Enter');
};
const byPress = (panel, selector) => panel.locator(selector).click();

export const cases = [
  {
    name: 'the link of a claim, and the way to its words on the page, by keys',
    run: (world) => leadsToItsWords(world, byKey),
  },
  {
    name: 'the link of a claim, and the way to its words on the page, by mouse',
    run: (world) => leadsToItsWords(world, byPress),
  },
  { name: 'note, search, export and import, by keys', run: byKeys },
  { name: 'note, filter, statements, deleting and undoing, by mouse', run: byMouse },
];
