/** The side panel's views of the record. */
import { waitFor } from '../../browsers/wait.mjs';
import { hover } from './card.mjs';
import { EXPECTED, openDemo } from './demo-page.mjs';

/** As wide as a side panel, in CSS pixels. */
const PANEL = { width: 400, height: 900 };

/** The panel in a tab of its own, where Playwright can drive it. */
export async function openPanelTab(world, hash) {
  const panel = await world.newPage();
  await panel.setViewportSize(PANEL);
  await panel.goto(`chrome-extension://${world.extensionId}/sidepanel.html${hash}`);
  await panel.locator('.panel main :is(h2, h3)').first().waitFor();
  return panel;
}

/** Opens the panel over the demo page by the popup's own button, after a look at a card; ends with both and the claims. */
export async function openRealPanel(world) {
  const { page, state } = await openDemo(world);
  await page.bringToFront();
  await hover(page, EXPECTED.claims[0].text);
  const popup = await world.openPopup();
  await popup.click('panel', 'button');
  return { panel: await world.findPanel(), page, claims: state.claims };
}

/** What is far from the screen is drawn when the browser has time; until then its place is kept by its height. */
const allIsDrawn = (panel) =>
  panel.waitForFunction(() => {
    const parts = [...document.querySelectorAll('.part')];
    return parts.length > 0 && parts.every(({ style }) => style.height === '');
  });

/** By a statement's id, where its link in the record leads to. */
export async function statementLinks(panel) {
  await allIsDrawn(panel);
  return panel
    .locator('.statement')
    .evaluateAll((items) =>
      Object.fromEntries(
        items.map((item) => [item.dataset.statement, item.querySelector('.attribution a[target=_blank]')?.href]),
      ),
    );
}

/** The comparison's rows as a reader reads them: who, in which standing, which figures, which outlets, what is shared. */
export const comparisonRows = (panel) =>
  panel.locator('.comparison-table tr[data-statement]').evaluateAll((rows) =>
    rows.map((row) => {
      const texts = (selector) => [...row.querySelectorAll(selector)].map((element) => element.textContent.trim());
      const [standing] = texts('.comparison-who .quiet');
      return {
        who: row.querySelector('.comparison-who').firstChild.textContent.trim(),
        standing,
        figures: texts('.comparison-figure .figure'),
        outlets: texts('.comparison-reports li > a[target=_blank]'),
        shared: texts('.comparison-shared')[0] ?? null,
      };
    }),
  );

/** Types into the panel's search as a reader does, in place of what stands there. `panel`: the real side panel. */
export async function search(panel, words) {
  await panel.click('Search', 'input[type=search]');
  await panel.evaluate(() => document.activeElement.select());
  await panel.send('Input.insertText', { text: words });
}

/** Chooses in the panel's list of formats, as Playwright chooses in any list. */
export const chooseFormat = (panel, label) =>
  waitFor(`the format ${label}`, () =>
    panel.evaluate((wanted) => {
      const select = document.querySelector('.choose select');
      const option = [...(select?.options ?? [])].find((one) => one.text === wanted);
      if (!option) return false;
      select.value = option.value;
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    }, label),
  );

/** Ends with a function that reads the browser's clipboard, from a page of its own. */
export async function openClipboard(world) {
  const page = await world.newPage();
  await page.goto(`${world.server.url}/demo/index.html`);
  await world.context.grantPermissions(['clipboard-read'], { origin: world.server.url });
  return async () => {
    await page.bringToFront();
    return page.evaluate(() => navigator.clipboard.readText());
  };
}

/** A real click on a button; ends with what it put on the clipboard. */
export async function copyBy(panel, label, selector, readClipboard) {
  const before = await readClipboard();
  await panel.click(label, selector);
  const isNew = async () => {
    const text = await readClipboard();
    return text !== before && text;
  };
  return waitFor('a new text on the clipboard', isNew);
}

/** “Copy citation” of the one statement in view. */
export async function copyCitation(panel, readClipboard) {
  const text = await copyBy(panel, 'Copy citation', '.statement button', readClipboard);
  const outcome = await panel.evaluate(() => document.querySelector('.statement [role=status]')?.textContent);
  return { text, outcome };
}
