/** The interface in Firefox follows the browser's language. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { launchFirefox } from '../../browsers/firefox.mjs';
import { waitFor } from '../../browsers/wait.mjs';

export const name = 'languages in Firefox';

const EXTENSION = path.resolve('.output/firefox-mv3');
const catalogue = (language) => JSON.parse(fs.readFileSync(`src/locales/${language}.json`, 'utf8'));

async function speaks(language) {
  const words = catalogue(language);
  const { client, close } = await launchFirefox({ extension: EXTENSION, language });
  try {
    const host = await client.inBrowser(() =>
      client.evaluate(() => WebExtensionPolicy.getByID('on-record@example.org').mozExtensionHostname),
    );
    const opened = async (file, text) => {
      await client.send('WebDriver:Navigate', { url: `moz-extension://${host}/${file}` });
      await waitFor(`“${text}” in ${file}`, () =>
        client.evaluate((wanted) => document.body.innerText.includes(wanted), text),
      );
      assert.equal(await client.evaluate(() => document.documentElement.lang), language);
    };
    await opened('options.html', words.options.where);
    await opened('welcome.html', words.welcome.never);
    await opened('sidepanel.html#record', words.record.point_bodies_number);
    assert.equal(await client.evaluate(() => document.querySelector('.wording').lang), 'en');
  } finally {
    await close();
  }
}

export const cases = ['uk', 'ru', 'tr'].map((language) => ({ name: language, run: () => speaks(language) }));
