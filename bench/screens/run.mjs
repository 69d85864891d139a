/**
 * `npm run bench:screens`: how soon popup and side panel can be used, how they scroll, and what they weigh, in the built
 * extension and real Chromium. Build before. OPENINGS (20) sets how often each is opened; the figures are medians.
 * docs/screens.md says what they mean and has the latest. Limits are reported, not enforced: the machine decides too.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openDemoPage } from '../../tests/demo/open-demo.mjs';
import { stateWithClaims } from '../../tests/browsers/extension.mjs';
import { control } from './parts/control.mjs';
import { openPanelOften, openPopupOften } from './parts/opening.mjs';
import { scrollRecord } from './parts/scrolling.mjs';
import { screenSizes } from './parts/sizes.mjs';

const BUILT = path.resolve(process.env.BUILT ?? '.output/chrome-mv3');
const OPENINGS = Number(process.env.OPENINGS ?? 20);
const STATEMENTS = 5_000;

/** In ms from the opening call until the first claim is painted and can be clicked. */
const POPUP_LIMIT = 100;
const PANEL_LIMIT = 200;
const FRAMES_LIMIT = 60;
/** In KB gzip: a screen with all that its first view loads; what is loaded on demand; and so on. */
const FIRST_LIMIT = 60;
const LATER_LIMIT = 40;
const CARD_LIMIT = 40;
const CONTENT_LIMIT = 12;

const rows = [];
function report(what, value, limit, unit, isMet = value <= limit) {
  rows.push(isMet);
  const sign = isMet ? '✓' : '✗';
  process.stdout.write(`| ${sign} ${what} | ${value.toFixed(1)} ${unit} | ${limit} ${unit} |\n`);
}

const tell = (what, value, unit) => process.stdout.write(`|   ${what} | ${value.toFixed(1)} ${unit} | |\n`);

function reportOpening(name, { all, own }, bare, limit) {
  report(`${name}: from the call to the first claim`, all, limit, 'ms');
  tell(`${name}: of it what the browser takes for a bare page`, bare.all, 'ms');
  tell(`${name}: from its document’s start to the first claim`, own, 'ms');
}

function reportSizes() {
  const { first, later, card, content } = screenSizes(BUILT);
  for (const [name, size] of Object.entries(first)) report(`${name}, gzip`, size, FIRST_LIMIT, 'KB');
  for (const [name, size] of Object.entries(later)) report(`loaded with ${name}, gzip`, size, LATER_LIMIT, 'KB');
  report('card, gzip', card, CARD_LIMIT, 'KB');
  report('script on every page, gzip', content, CONTENT_LIMIT, 'KB');
}

async function openings(extension, withClaims) {
  const browser = await openDemoPage({ extension, viewport: { width: 1200, height: 800 } });
  try {
    if (withClaims) await stateWithClaims(await browser.serviceWorker(), browser.page.url());
    const popup = await openPopupOften(browser, OPENINGS);
    const panel = await openPanelOften(browser, OPENINGS);
    return { popup, panel, scrolled: withClaims && (await scrollRecord(browser, STATEMENTS)) };
  } finally {
    await browser.close();
  }
}

if (!fs.existsSync(BUILT)) throw new Error(`${BUILT} holds no build: run “npm run build” first.`);
process.stdout.write('| what | measured | limit |\n| --- | --- | --- |\n');
reportSizes();
const bare = await openings(control(), false);
const { popup, panel, scrolled } = await openings(BUILT, true);
reportOpening('popup', popup, bare.popup, POPUP_LIMIT);
reportOpening('side panel', panel, bare.panel, PANEL_LIMIT);
report(`Record, ${STATEMENTS} statements: drawn`, scrolled.drawn, PANEL_LIMIT, 'ms');
report('Record, scrolled: frames a second', scrolled.frames, FRAMES_LIMIT, '', scrolled.frames >= FRAMES_LIMIT - 1);
tell('Record, scrolled: frames later than 1/60 s', scrolled.late, '%');
tell('Record, scrolled: longest task', scrolled.longest, 'ms');
process.stdout.write(`\n${rows.filter(Boolean).length} of ${rows.length} limits met\n`);
process.exit(0);
