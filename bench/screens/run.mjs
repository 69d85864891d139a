/**
 * `npm run bench:screens`: how soon popup and side panel can be used, how they scroll, and what they weigh, in the built
 * extension and real Chromium. Build before. OPENINGS (20) sets how often each is opened; the figures are medians.
 * docs/screens.md says what they mean and has the latest. Limits are reported, not enforced: the machine decides too.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openDemoPage } from '../../tests/demo/open-demo.mjs';
import { stateWithClaims } from '../../tests/browsers/extension.mjs';
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
/** In KB gzip; a screen's first view with all it loads. */
const SIZE_LIMITS = { popup: 40, 'side panel, first view': 60 };
/** A view that is loaded on demand. */
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

function reportOpening(name, { all, own }, limit) {
  report(`${name}: from the call to the first claim`, all, limit, 'ms');
  tell(`${name}: of it from the document's start`, own, 'ms');
}

function reportSizes() {
  const { first, later, card, content } = screenSizes(BUILT);
  for (const [name, size] of Object.entries(first)) report(`${name}, gzip`, size, SIZE_LIMITS[name] ?? 40, 'KB');
  for (const [name, size] of later) report(`loaded later: ${name}, gzip`, size, LATER_LIMIT, 'KB');
  report('card, gzip', card, CARD_LIMIT, 'KB');
  report('content script, gzip', content, CONTENT_LIMIT, 'KB');
}

if (!fs.existsSync(BUILT)) throw new Error(`${BUILT} holds no build: run “npm run build” first.`);
process.stdout.write('| what | measured | limit |\n| --- | --- | --- |\n');
reportSizes();
const browser = await openDemoPage({ extension: BUILT, viewport: { width: 1200, height: 800 } });
try {
  await stateWithClaims(await browser.serviceWorker(), browser.page.url());
  reportOpening('popup', await openPopupOften(browser, OPENINGS), POPUP_LIMIT);
  reportOpening('side panel', await openPanelOften(browser, OPENINGS), PANEL_LIMIT);
  const { drawn, frames, late, longest } = await scrollRecord(browser, STATEMENTS);
  report(`Record, ${STATEMENTS} statements: drawn`, drawn, 200, 'ms');
  report('Record, scrolled: frames a second', frames, FRAMES_LIMIT, '', frames >= FRAMES_LIMIT - 1);
  report('Record, scrolled: frames later than 1/60 s', late, 5, '%');
  tell('Record, scrolled: longest task', longest, 'ms');
  process.stdout.write(`\n${rows.filter(Boolean).length} of ${rows.length} limits met\n`);
} finally {
  await browser.close();
}
process.exit(0);
