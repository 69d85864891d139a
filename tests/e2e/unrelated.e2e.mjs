/** Pages about something else are left alone: no mark, no message, nothing of ours in the document. */
import { settledState } from '../browsers/extension.mjs';
import { highlightCount } from './parts/marks.mjs';

export const name = 'unrelated page';

const PAGES = ['swap-elsewhere', 'istanbul-travel', 'recipe'];

/** Notes every message that reaches the background from now on. */
async function overhear(worker) {
  await worker.evaluate(() => {
    globalThis.overheard ??= [];
    globalThis.overheard.length = 0;
    if (globalThis.isOverhearing) return;
    globalThis.isOverhearing = true;
    chrome.runtime.onMessage.addListener((message) => void globalThis.overheard.push(message));
  });
  return () => worker.evaluate(() => globalThis.overheard);
}

/** The document as the browser's parser makes it of the page's file, with nothing added. */
const untouched = async (page) => {
  const html = await (await fetch(page.url())).text();
  return page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML, html);
};

async function leavesAlone(world, file) {
  const worker = await world.serviceWorker();
  const messages = await overhear(worker);
  const page = await world.newPage();
  await page.goto(`${world.server.url}/e2e/pages/${file}.html`);
  const state = await settledState(worker, page.url());
  world.expect.equal(state.status, 'unrelated');
  world.expect.deepEqual(state.claims, []);
  world.expect.equal(await highlightCount(page), 0);
  world.expect.equal(await page.evaluate(() => document.documentElement.outerHTML), await untouched(page));
  world.expect.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  world.expect.deepEqual(await messages(), []);
}

export const cases = PAGES.map((file) => ({ name: file, run: (world) => leavesAlone(world, file) }));
