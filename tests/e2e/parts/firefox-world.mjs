/** What an end-to-end test in Firefox has at hand. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { launchFirefox } from '../../browsers/firefox.mjs';
import { startServer } from '../../browsers/static-server.mjs';
import { skip } from './skipped.mjs';

const EXTENSION = path.resolve('.output/firefox-mv3');

/** `client` speaks Marionette; `server` and `expect` are as in Chromium. */
export async function openWorld() {
  const server = await startServer(path.resolve('tests'));
  const { client, close } = await launchFirefox({ extension: EXTENSION });
  const shot = async (file) => {
    const data = await client.send('WebDriver:TakeScreenshot', { full: false, hash: false });
    fs.writeFileSync(file, Buffer.from(data, 'base64'));
    return file;
  };
  return {
    client,
    server,
    expect: assert,
    skip,
    async picture(name) {
      return [await shot(`${name}-page.png`), await client.inBrowser(() => shot(`${name}-window.png`))];
    },
    tidy: () => client.send('WebDriver:Navigate', { url: 'about:blank' }),
    async close() {
      await close();
      await server.stop();
    },
  };
}
