/** What an end-to-end test in Chromium has at hand. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { launchChromium } from '../../browsers/chromium.mjs';
import { startServer } from '../../browsers/static-server.mjs';
import { skip } from './skipped.mjs';

const EXTENSION = path.resolve('.output/chrome-mv3');
const VIEWPORT = { width: 1200, height: 800 };

/**
 * `context` and `extensionId` are Playwright's; `serviceWorker()` is the extension's background; `newPage()` a tab that
 * is closed after the test; `server` serves tests/ (`server.documents` may be added to); `expect` is Node's own assert.
 */
export async function openWorld() {
  const server = await startServer(path.resolve('tests'));
  const browser = await launchChromium({ extension: EXTENSION, viewport: VIEWPORT });
  const { context } = browser;
  const [blank] = context.pages();
  const others = () => context.pages().filter((page) => page !== blank);
  return {
    ...browser,
    server,
    expect: assert,
    skip,
    newPage: () => context.newPage(),
    async picture(name) {
      const files = others().map((_, index) => `${name}-${index}.png`);
      const shots = others().map((page, index) => page.screenshot({ path: files[index] }).then(() => files[index]));
      const done = await Promise.allSettled(shots);
      return done.map((shot) => shot.value ?? String(shot.reason));
    },
    async tidy() {
      await Promise.all(others().map((page) => page.close()));
      // What a failed test left open would stand in the way of the next.
      await browser.closeScreens();
      await context.unrouteAll({ behavior: 'ignoreErrors' });
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
