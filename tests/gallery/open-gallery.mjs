/** The built gallery in real Chromium. */
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/parts/browsers.mjs';
import { startServer } from '../browsers/static-server.mjs';
import { buildGallery } from './build.mjs';

/** Chromium's sandbox does not start for root. */
const flags = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Effects, what is pressed and what is drawn when it comes near are there by the third frame. */
const FRAMES = 4;
/** What a link leads to is held for six. */
const FRAMES_LED_TO = 8;

/** Draws a look without loading the page anew. */
async function show(page, { screen, state, lang = 'en' }) {
  const query = `?${new URLSearchParams({ screen, state, lang })}`;
  await page.evaluate(
    async ([address, frames]) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      for (let frame = 0; frame < frames; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    },
    [query, state.startsWith('led-to') ? FRAMES_LED_TO : FRAMES],
  );
}

/**
 * Ends with pages of the gallery: `newPage({ width, height, dark, forced, touch, textSize })` gives one with `show`,
 * its session and the errors it has met; `states` are all there are.
 */
export async function openGallery() {
  const server = await startServer(await buildGallery());
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: flags() });
  const newPage = async ({ width, height, dark = false, forced = false, touch = false, textSize = 100 }) => {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      reducedMotion: 'reduce',
      hasTouch: touch,
      isMobile: touch,
    });
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
    await page.goto(`${server.url}/gallery.html`);
    await page.locator('html[data-drawn]').waitFor();
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), textSize);
    const cdp = await page.context().newCDPSession(page);
    return { page, cdp, errors, show: (look) => show(page, look) };
  };
  const { page } = await newPage({ width: 800, height: 600 });
  const states = await page.$$eval('li[data-screen]', (items) =>
    items.map(({ dataset: { screen, state, part } }) => ({ screen, state, ...(part && { part }) })),
  );
  await page.close();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  return { newPage, states, close };
}
