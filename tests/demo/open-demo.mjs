/** Opens Chromium with the built extension on the demo page. */
import path from 'node:path';
import { launchChromium } from '../browsers/chromium.mjs';
import { startServer } from '../browsers/static-server.mjs';

const FOLDER = path.resolve('tests/demo');

/** Ends with the browser, the demo page in its first tab, and the stop of both. `options` as for `launchChromium`. */
export async function openDemoPage(options) {
  const server = await startServer(FOLDER);
  const browser = await launchChromium(options);
  const [page] = browser.context.pages();
  await page.goto(`${server.url}/`);
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  return { ...browser, server, page, close };
}
