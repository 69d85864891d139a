/** The extension goes while a page is open: marks and card go with it, and nothing is logged. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from '../browsers/chromium.mjs';
import { pageState } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';

export const name = 'lifetime';

const ours = (page) =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith('on-record')).length);
const elements = (page) =>
  page.evaluate(() => document.documentElement.children.length + document.body.children.length);

/** A browser of its own: the extension of the other tests must stay. */
export async function run(world) {
  const extension = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-lifetime-'));
  fs.cpSync(path.resolve('.output/chrome-mv3'), extension, { recursive: true });
  const browser = await launchChromium({ extension, viewport: { width: 1000, height: 700 } });
  try {
    const page = await browser.context.newPage();
    const logged = [];
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(String(error)));
    await page.goto(`${world.server.url}/pages/newspaper/page.html`);
    const before = await elements(page);
    const worker = await browser.serviceWorker();
    await waitFor('claims', async () => (await pageState(worker, page.url()))?.claims.length > 0);
    await waitFor('marks', () => ours(page));
    await worker
      .evaluate(() => void setTimeout(() => chrome.runtime.reload(), 10))
      .catch(() => 'the worker went before it answered');
    await waitFor('the marks to vanish', async () => {
      // The next event: whatever the reader does.
      await page.mouse.move(300 + Math.random() * 50, 200 + Math.random() * 50);
      return (await ours(page)) === 0;
    });
    world.expect.equal(await elements(page), before);
    world.expect.deepEqual(logged, []);
  } finally {
    await browser.close();
    fs.rmSync(extension, { recursive: true, force: true });
  }
}
