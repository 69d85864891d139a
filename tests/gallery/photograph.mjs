/** Pictures of what is drawn, and what is looked for in them. */
import fs from 'node:fs';
import path from 'node:path';

/** Smaller than life, as the sheets show them, and in per cent of what WebP can keep. */
export const SCALE = 0.5;
const QUALITY = 80;
/** A side panel on a small laptop: what is below it looks as what is above; in CSS pixels. */
const TALLEST = 720;
/** Pages that a reader scrolls, in states whose difference lies further down: shown to their end. */
const LONG = new Set(['options all', 'welcome marked']);
const LONGEST = 3600;
/** Around a part that is pictured alone; in CSS pixels. */
const MARGIN = 8;
/** Mean tones between black (0) and white (1): no dark screen is lighter, no light one darker. */
const DARKEST_LIGHT = 0.7;
const LIGHTEST_DARK = 0.4;
/** Of a picture with a word in it, in characters of base 64. */
const LEAST_LENGTH = 800;
/** Between the lightest and the darkest tone of anything that can be read. */
const LEAST_CONTRAST = 0.3;

/** Where a picture is kept: `look` is “light”, “dark” or what else the picture is of. */
export const pictureFile = (folder, { screen, state, lang, look }) =>
  path.join(folder, screen, `${state}.${lang}.${look}.webp`);

/** What is pictured: the part that the state is about, else the screen from its top. In CSS pixels of the page. */
function areaOf([part, tallest, margin]) {
  const popup = document.querySelector('.popup');
  const width = popup ? Math.ceil(popup.getBoundingClientRect().right) : document.documentElement.clientWidth;
  const parts = part === undefined ? [] : [...document.querySelectorAll(part)];
  const boxes = parts.map((each) => each.getBoundingClientRect()).filter(({ height }) => height > 0);
  if (boxes.length === 0) {
    const bottom = document.querySelector('#app').getBoundingClientRect().bottom;
    return { x: 0, y: 0, width, height: Math.max(80, Math.min(tallest, Math.ceil(bottom) + 1)) };
  }
  const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) + scrollY - margin);
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + scrollY + margin;
  return { x: 0, y: top, width, height: Math.min(bottom - top, tallest) };
}

/** Tones of a picture from 0, black, to 1, white. */
async function tonesOf(base64) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(picture, 0, 0);
  const { data } = pen.getImageData(0, 0, picture.width, picture.height);
  let [sum, least, most] = [0, 255, 0];
  for (let at = 1; at < data.length; at += 4) {
    sum += data[at];
    least = Math.min(least, data[at]);
    most = Math.max(most, data[at]);
  }
  return { mean: sum / (data.length / 4) / 255, contrast: (most - least) / 255 };
}

/** Takes the picture, keeps it in the folder, and ends with what is amiss with it. */
export async function photograph({ page, cdp }, state, { lang, look }, folder) {
  const isLong = LONG.has(`${state.screen} ${state.state}`);
  const area = await page.evaluate(areaOf, [state.part, isLong || state.part ? LONGEST : TALLEST, MARGIN]);
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { ...area, scale: SCALE },
    captureBeyondViewport: area.y + area.height > page.viewportSize().height,
  });
  const file = pictureFile(folder, { ...state, lang, look });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.from(data, 'base64'));
  if (data.length < LEAST_LENGTH) return ['its picture is empty'];
  // Tones are the same in every language.
  if (lang !== 'en') return [];
  const { mean, contrast } = await page.evaluate(tonesOf, data);
  const problems = contrast < LEAST_CONTRAST ? ['its picture is empty'] : [];
  if (look === 'dark' && mean > LIGHTEST_DARK) problems.push(`its picture is light: ${mean.toFixed(2)}`);
  if (look === 'light' && mean < DARKEST_LIGHT) problems.push(`its picture is dark: ${mean.toFixed(2)}`);
  return problems;
}
