/** The demo page and what is expected of it. */
import fs from 'node:fs';
import { stateWithClaims } from '../../browsers/extension.mjs';

export const EXPECTED = JSON.parse(fs.readFileSync('tests/demo/expected.json', 'utf8'));

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** Whether a claim's text and a sentence of the page are one, whichever of them is cut closer. */
export const isOn = (claim, sentence) => {
  const text = plain(claim.text);
  return text.includes(sentence) || sentence.includes(text);
};

/** Opens the demo page in a tab; ends with the tab and the page's state once its claims are there. */
export async function openDemo({ newPage, serviceWorker, server }) {
  const page = await newPage();
  await page.goto(`${server.url}/demo/index.html`);
  const state = await stateWithClaims(await serviceWorker(), page.url());
  return { page, state };
}
