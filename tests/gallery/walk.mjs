/** Draws every state of the gallery in the looks that are named, pictures it and looks for what is amiss. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { describeTally } from '../../scripts/parts/tally.mjs';
import { photograph } from './photograph.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In CSS pixels. */
const HEIGHT = 900;
/** A popup is as wide as it asks to be, but on a phone. In CSS pixels: the widest that browsers open. */
const POPUP_WIDTH = 800;
/** Pages that are drawn at a time: one keeps a core busy half of its time, and waits for frames in the other. */
const TOGETHER = 3;

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
  if (document.querySelector('#app')?.textContent === '' && document.querySelector('on-record-card') === null)
    return ['nothing is drawn'];
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
    // A drawing may be scrolled sideways.
    const isScrolled = ['SELECT', 'INPUT', 'TEXTAREA', 'PRE'].includes(node.tagName) || node.matches('.time-scroll');
    if (isCut && !isScrolled) problems.push(`cut: ${named(node)}`);
  }
  return problems.slice(0, 4);
}

/** A link to a claim, be it saved, or to a statement ends with it in view. */
function isInSight() {
  const node = document.querySelector(':is([data-claim], [data-statement], [data-saved])[aria-current]');
  const top = node?.getBoundingClientRect().top ?? -1;
  return top >= -1 && top < innerHeight / 2;
}

async function lookAt(opened, { pictures = [], axe = {}, axeIn = [] }, state, lang, folder) {
  const { page, errors } = opened;
  await opened.show({ ...state, lang });
  const problems = await page.evaluate(cutParts);
  if (state.state.startsWith('led-to') && !(await page.evaluate(isInSight)))
    problems.push('what a link leads to is out of sight');
  for (const look of pictures) {
    if (pictures.length > 1) await page.emulateMedia({ colorScheme: look });
    problems.push(...(await photograph(opened, state, { lang, look }, folder)));
    if (axe[look] && axeIn.includes(lang)) problems.push(...(await violations(page, axe[look])));
  }
  problems.push(...errors.splice(0));
  return problems;
}

async function walkLook(gallery, look, lang, folder) {
  const start = performance.now();
  const opened = await gallery.newPage({ height: HEIGHT, ...look.page });
  await opened.page.evaluate(AXE);
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const state of gallery.states) {
    const width = state.screen === 'popup' && !look.page.touch ? POPUP_WIDTH : look.page.width;
    if (opened.page.viewportSize().width !== width) await opened.page.setViewportSize({ width, height: HEIGHT });
    const problems = await lookAt(opened, look, state, lang, folder);
    tally[problems.length === 0 ? 'passed' : 'failed'] += 1;
    const where = `${state.screen}, ${state.state}, ${look.name}, ${lang}`;
    if (problems.length > 0) process.stdout.write(`  ✗ ${where}\n    ${problems.join('\n    ')}\n`);
  }
  await opened.page.close();
  const took = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`  ${look.name}, ${lang}: ${describeTally(tally)}  ${took} s\n`);
  return tally;
}

/** Ends with a tally for each look in each of its languages. Pictures are kept in `folder`. */
export async function walkGallery(gallery, looks, folder) {
  const tallies = [];
  const walks = looks.flatMap((look) => look.languages.map((lang) => ({ look, lang })));
  const next = async () => {
    for (let walk = walks.shift(); walk !== undefined; walk = walks.shift())
      tallies.push(await walkLook(gallery, walk.look, walk.lang, folder));
  };
  await Promise.all(Array.from({ length: TOGETHER }, next));
  return tallies;
}
