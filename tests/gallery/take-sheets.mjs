/** Contact sheets of the gallery's pictures: a screen in one language each, its states beside one another. */
import fs from 'node:fs';
import path from 'node:path';
import { PICTURED } from './looks.mjs';
import { openGallery } from './open-gallery.mjs';
import { pictureFile, SCALE } from './photograph.mjs';
import { walkGallery } from './walk.mjs';

/** Hundreds of pictures are decoded where both cores are busy; in ms. */
const SLOW_MACHINE = 180_000;
/** Sheets live in the repository; in per cent of what WebP can keep. */
const QUALITY = 26;
/** Of the pictures in a sheet, to those that were taken. */
const SMALLER = 0.84;
/** Of a sheet, in its own pixels: states stand side by side in it. */
const WIDTH = 2400;

const looksIn = (lang) =>
  PICTURED.filter(({ languages }) => languages.includes(lang)).flatMap(({ pictures }) => pictures);
const LANGUAGES = PICTURED[0].languages;

function stateOf(state, lang, folder) {
  const files = looksIn(lang).map((look) => pictureFile(folder, { ...state, lang, look }));
  const pictures = files.map(
    (file) => `<img src="data:image/webp;base64,${fs.readFileSync(file).toString('base64')}">`,
  );
  return `<section><h2>${state.state.replaceAll('-', ' ')}</h2>${pictures.join('')}</section>`;
}

const sheet = (title, states) => `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 12px; width: ${WIDTH}px; background: #d5d8db; font: 13px sans-serif; color: #1b1d21; }
    main { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: start; }
    h1, h2 { font-size: 1rem; margin: 0 0 4px } img { vertical-align: top; zoom: ${SMALLER}; margin-inline-end: 4px }
  </style><h1>${title}</h1><main>${states.join('')}</main>`;

/** Writes a sheet for each screen and language from the pictures in `folder`; ends with the files. */
async function composeSheets(gallery, folder, target) {
  const { page, cdp } = await gallery.newPage({ width: WIDTH, height: 800 });
  const files = [];
  for (const screen of new Set(gallery.states.map((state) => state.screen)))
    for (const lang of LANGUAGES) {
      const states = gallery.states.filter((state) => state.screen === screen);
      const title = `${screen}, ${lang}: ${looksIn(lang).join(', ')}; at ${Math.round(SCALE * SMALLER * 100)} % of their size`;
      const html = sheet(
        title,
        states.map((state) => stateOf(state, lang, folder)),
      );
      await page.setContent(html, { timeout: SLOW_MACHINE });
      const { width, height } = await page.evaluate(() => document.body.getBoundingClientRect());
      const clip = { x: 0, y: 0, width, height, scale: 1 };
      const shot = { format: 'webp', quality: QUALITY, clip, captureBeyondViewport: true };
      const { data } = await cdp.send('Page.captureScreenshot', shot);
      files.push(path.join(target, `${screen}.${lang}.webp`));
      fs.writeFileSync(files.at(-1), Buffer.from(data, 'base64'));
    }
  return files;
}

/** Pictures every state and writes the sheets; ends with their files. */
export async function takeSheets(target) {
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  const folder = path.resolve('.output/pictures');
  const gallery = await openGallery();
  try {
    await walkGallery(gallery, PICTURED, folder);
    return await composeSheets(gallery, folder, target);
  } finally {
    await gallery.close();
  }
}
