/**
 * Looks at every state of the gallery in real Chromium: `node tests/gallery/check.mjs` takes each look once, `… whole`
 * every look in every language.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { addTallies, describeTally } from '../../scripts/parts/tally.mjs';
import { openGallery } from './open-gallery.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['en', 'uk', 'ru', 'tr'];

/** The narrowest side panel of browsers, and a reflow width of WCAG 1.4.10; in CSS pixels. */
const NARROW = 320;
/** A usual side panel. */
const USUAL = 400;
const HEIGHT = 900;
/** In per cent: WCAG 1.4.4. */
const LARGE_TEXT = 200;

/** A look, and what is looked for in it. Colours are the same in every language, so axe reads them in one. */
const QUICK = [
  { name: 'light', page: { width: USUAL }, languages: ['en'], axe: 'all' },
  { name: 'dark', page: { width: USUAL, dark: true }, languages: ['en'], axe: 'colours' },
  { name: 'narrow', page: { width: NARROW, touch: true }, languages: LANGUAGES },
  { name: 'large text', page: { width: USUAL, textSize: LARGE_TEXT }, languages: LANGUAGES },
];
const WHOLE = [
  { name: 'light', page: { width: USUAL }, languages: LANGUAGES, axe: 'all' },
  { name: 'dark', page: { width: USUAL, dark: true }, languages: LANGUAGES, axe: 'all' },
  { name: 'forced colours', page: { width: USUAL, forced: true }, languages: LANGUAGES, axe: 'all' },
  { name: 'narrow', page: { width: NARROW, touch: true }, languages: LANGUAGES, axe: 'all' },
  { name: 'large text', page: { width: USUAL, textSize: LARGE_TEXT }, languages: LANGUAGES, axe: 'all' },
  { name: 'narrow, large text', page: { width: NARROW, textSize: LARGE_TEXT }, languages: LANGUAGES },
];

/** A popup is as wide as it asks to be, but on a phone. In CSS pixels: the widest that browsers open. */
const POPUP_WIDTH = 800;

/** The example's heading stands in the first page itself, and a card on a page that has its own landmarks. */
const NOT_HERE = ['region', 'landmark-one-main', 'page-has-heading-one'];

async function violations(page, which) {
  const found = await page.evaluate(
    ([colours, left]) => {
      const rules = Object.fromEntries(left.map((id) => [id, { enabled: false }]));
      const only = colours ? { runOnly: ['color-contrast'] } : { rules };
      return window.axe.run(document, { ...only, resultTypes: ['violations'] });
    },
    [which === 'colours', NOT_HERE],
  );
  return found.violations.map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 400)}`,
  );
}

/** What reaches beyond the sides of the screen, or is cut within a button, a link or a heading. */
function cutParts() {
  const problems = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`scrolls sideways: ${scrollWidth} px of ${clientWidth}`);
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const named = (node) => `${node.localName}.${node.className} “${node.textContent.trim().slice(0, 40)}”`;
  for (const node of roots.flatMap((root) => [...root.querySelectorAll('*')])) {
    const style = getComputedStyle(node);
    const isHeard = node.closest('.only-heard, svg') !== null || style.visibility === 'hidden';
    if (isHeard || node.getClientRects().length === 0) continue;
    const { right, left, width } = node.getBoundingClientRect();
    // Clipped to a point: only heard.
    if (width <= 1) continue;
    if (right > clientWidth + 1 || left < -1) problems.push(`beyond the side: ${named(node)}`);
    const isCut = style.overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
    if (isCut && !['SELECT', 'INPUT', 'TEXTAREA', 'PRE'].includes(node.tagName)) problems.push(`cut: ${named(node)}`);
  }
  return problems.slice(0, 4);
}

/** A link to a claim or a statement ends with it in view. */
function isInSight() {
  const node = document.querySelector('[data-claim][aria-current], [data-statement][aria-current]');
  const top = node?.getBoundingClientRect().top ?? -1;
  return top >= -1 && top < innerHeight / 2;
}

async function lookAt(opened, look, lang) {
  await opened.show({ ...look.state, lang });
  const drawn = await opened.page.evaluate(
    () => document.querySelector('#app')?.textContent !== '' || document.querySelector('on-record-card') !== null,
  );
  const problems = drawn ? await opened.page.evaluate(cutParts) : ['nothing is drawn'];
  if (look.state.state.startsWith('led-to') && !(await opened.page.evaluate(isInSight)))
    problems.push('what a link leads to is out of sight');
  if (look.axe) problems.push(...(await violations(opened.page, look.axe)));
  problems.push(...opened.errors.splice(0));
  return problems;
}

async function checkLook(gallery, look) {
  const start = performance.now();
  const opened = await gallery.newPage({ height: HEIGHT, ...look.page });
  if (look.axe) await opened.page.evaluate(AXE);
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const lang of look.languages)
    for (const state of gallery.states) {
      const width = state.screen === 'popup' && !look.page.touch ? POPUP_WIDTH : look.page.width;
      if (opened.page.viewportSize().width !== width) await opened.page.setViewportSize({ width, height: HEIGHT });
      const problems = await lookAt(opened, { ...look, state }, lang);
      tally[problems.length === 0 ? 'passed' : 'failed'] += 1;
      const where = `${state.screen}, ${state.state}, ${look.name}, ${lang}`;
      if (problems.length > 0) process.stdout.write(`  ✗ ${where}\n    ${problems.join('\n    ')}\n`);
    }
  await opened.page.close();
  const took = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`  ${look.name}: ${describeTally(tally)}  ${took} s\n`);
  return tally;
}

async function main([which]) {
  const gallery = await openGallery();
  const tallies = [];
  try {
    // Two at a time: a look is one page, which keeps one core busy.
    const looks = which === 'whole' ? WHOLE : QUICK;
    const next = async () => {
      for (let look = looks.shift(); look !== undefined; look = looks.shift())
        tallies.push(await checkLook(gallery, look));
    };
    await Promise.all([next(), next()]);
  } finally {
    await gallery.close();
  }
  const sum = addTallies(tallies);
  process.stdout.write(`${describeTally(sum)}\n`);
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

process.exit(await main(process.argv.slice(2)));
