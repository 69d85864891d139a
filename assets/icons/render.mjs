/** Renders the icon in the sizes that browsers ask for, by Chromium: `node assets/icons/render.mjs`. Run it after a change of the drawings. */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/parts/browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
/** Up to this size, in px, the drawing with fewer details is clearer. */
const SMALL = 16;
const here = import.meta.dirname;

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  const drawing = path.join(here, size <= SMALL ? 'on-record-small.svg' : 'on-record.svg');
  const data = fs.readFileSync(drawing).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${data}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  await page.screenshot({ path: path.join(here, '../../public/icon', `${size}.png`), omitBackground: true });
}
await browser.close();
