/** Contact sheets of the gallery: a screen's states in rows, its looks in columns. */
import fs from 'node:fs';
import path from 'node:path';
import { openGallery } from './open-gallery.mjs';

/** A usual side panel and the narrowest; in CSS pixels. */
const USUAL = 400;
const NARROW = 320;
const LOOKS = [
  { name: 'light', width: USUAL, lang: 'en' },
  { name: 'dark', width: USUAL, lang: 'en', dark: true },
  { name: 'forced colours', width: USUAL, lang: 'en', forced: true },
  { name: '320 px', width: NARROW, lang: 'en', touch: true },
  { name: 'українська', width: USUAL, lang: 'uk' },
  { name: 'русский', width: USUAL, lang: 'ru' },
  { name: 'Türkçe', width: USUAL, lang: 'tr' },
];
/** A side panel on a small laptop: what is below it looks as what is above; in CSS pixels. */
const TALLEST = 720;
/** Pages that a reader scrolls, in states whose difference lies further down: shown to their end. */
const LONG = new Set(['options all', 'options with-packs', 'options self-test-done', 'welcome marked']);
const LONGEST = 3600;
/** Hundreds of pictures are decoded where both cores are busy; in ms. */
const SLOW_MACHINE = 180_000;
/** Sheets are overviews, and live in the repository: smaller than life, and in per cent of what JPEG can keep. */
const SHOWN = 0.45;
const QUALITY = 46;

/** The height of what is drawn, up to the tallest. */
const drawnHeight = (page, tallest) =>
  page.evaluate((most) => {
    const last = document.querySelector('#app')?.getBoundingClientRect().bottom ?? 0;
    return Math.max(80, Math.min(most, Math.ceil(last) + 1));
  }, tallest);

async function photograph(opened, state, { width, lang }) {
  const tallest = LONG.has(`${state.screen} ${state.state}`) ? LONGEST : TALLEST;
  await opened.page.setViewportSize({ width, height: tallest });
  await opened.show({ ...state, lang });
  const height = await drawnHeight(opened.page, tallest);
  const clip = { x: 0, y: 0, width, height };
  return { width, height, picture: await opened.page.screenshot({ type: 'jpeg', quality: 92, clip }) };
}

const cell = ({ width, height, picture }, scale) =>
  `<td><img width="${width * scale}" height="${height * scale}" src="data:image/jpeg;base64,${picture.toString('base64')}"></td>`;

function sheet(screen, rows, scale) {
  const head = LOOKS.map(({ name }) => `<th scope="col">${name}</th>`).join('');
  const body = rows.map(
    ({ state, cells }) =>
      `<tr><th>${state.replaceAll('-', ' ')}</th>${cells.map((each) => cell(each, scale)).join('')}</tr>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 12px; width: max-content; background: #d5d8db; font: 13px sans-serif; color: #1b1d21; }
    th { vertical-align: top; text-align: start; font-weight: 600; padding: 4px; max-width: 90px; }
    td { vertical-align: top; padding: 4px; } img { display: block; }
  </style><h1>${screen}</h1><table><thead><tr><td></td>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** One page a look, as its colours are of the page. */
async function pagesOf(gallery) {
  const pages = [];
  for (const look of LOOKS) pages.push(await gallery.newPage({ height: TALLEST, ...look }));
  return pages;
}

/** Writes one sheet for each screen whose name passes; ends with the files. `scale` is that of the pictures. */
export async function takeSheets(folder, { only = '', scale = SHOWN } = {}) {
  fs.mkdirSync(folder, { recursive: true });
  const gallery = await openGallery();
  const files = [];
  try {
    const pages = await pagesOf(gallery);
    const screens = [...new Set(gallery.states.map(({ screen }) => screen))].filter((name) => name.includes(only));
    for (const screen of screens) {
      const rows = [];
      for (const state of gallery.states.filter((each) => each.screen === screen)) {
        const cells = [];
        for (const [at, look] of LOOKS.entries()) cells.push(await photograph(pages[at], state, look));
        rows.push({ state: state.state, cells });
      }
      const file = path.join(folder, `${screen}.jpg`);
      await pages[0].page.setContent(sheet(screen, rows, scale), { timeout: SLOW_MACHINE });
      await pages[0].page
        .locator('body')
        .screenshot({ path: file, type: 'jpeg', quality: QUALITY, timeout: SLOW_MACHINE });
      files.push(file);
      // The sheet took the gallery's place.
      await pages[0].page.close();
      pages[0] = await gallery.newPage({ height: TALLEST, ...LOOKS[0] });
    }
  } finally {
    await gallery.close();
  }
  return files;
}
