/** Pages that do their worst: they stay usable, the extension answers, and nothing of theirs is done by us. */
import { pageState, settledState } from '../browsers/extension.mjs';
import { pause, waitFor } from '../browsers/wait.mjs';

export const name = 'hostile pages';

const CLAIM =
  'Russia and Ukraine agreed in Istanbul on 2 June to exchange at least 1,000 prisoners of war from each side.';
const STORY = `<article><h1>Talks</h1><p id="claim">${CLAIM}</p></article>`;
/** How long another tab may wait for the background, in ms. The goal is 200; both cores of a test machine may be busy. */
const LONGEST_ANSWER = 2_000;

async function open(world, title, body) {
  const file = `hostile-${title}.html`;
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  const page = await world.newPage();
  await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${world.server.url}/${file}`);
  return { page, errors };
}

async function expectClaim(world, page) {
  const worker = await world.serviceWorker();
  await waitFor('the claim', async () => (await pageState(worker, page.url()))?.claims.length > 0);
}

/** The page’s own script runs: a timer of its own comes due. */
const isUsable = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(true), 50)));

const SCRIPTS = {
  'ten thousand changes a second': `setInterval(() => { for (let i = 0; i < 500; i++) { const node = document.createElement('i');
    node.textContent = 'x' + i; noise.append(node); } while (noise.childNodes.length > 1000) noise.firstChild.remove(); }, 50);`,
  // Undrawn: Chromium itself crashes on so many boxes within one another, with and without us.
  'ten thousand elements within one another': `noise.hidden = true; let outer = noise; for (let i = 0; i < 10000; i++) { const next = document.createElement('div');
    outer.append(next); outer = next; } outer.append('deep prisoners');`,
  'redefined prototypes': `for (const name of ['textContent', 'firstChild', 'nextSibling', 'parentNode', 'isConnected'])
    Object.defineProperty(Node.prototype, name, { get() { throw new Error('trap'); } });
    Array.prototype.push = () => { throw new Error('trap'); }; Map.prototype.get = () => { throw new Error('trap'); };
    Element.prototype.matches = () => { throw new Error('trap'); }; window.Highlight = null;`,
  'highlights removed in a loop': `setInterval(() => CSS.highlights.clear(), 20);`,
  'spoofed messages and events': `setInterval(() => { for (const to of ['page', 'background', 'screens']) postMessage({ to, name: 'showMarks', request: { shown: false } }, '*');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })); dispatchEvent(new PointerEvent('pointermove', { clientX: 9, clientY: 9 })); }, 5);`,
};

async function survives(world, title) {
  const body = `${STORY}<div id="noise"></div><script>${SCRIPTS[title]}</script>`;
  const { page, errors } = await open(world, title.replaceAll(' ', '-'), body);
  await expectClaim(world, page);
  world.expect.ok(await isUsable(page));
  world.expect.deepEqual(errors, []);
}

/** A million text nodes, made after loading: the page goes on by itself between our slices. */
async function millionNodes(world) {
  const script = `const part = document.createDocumentFragment(); for (let i = 0; i < 1000000; i++) part.append(String(i % 7)); noise.append(part);`;
  const { page, errors } = await open(
    world,
    'million',
    `${STORY}<div id="noise" style="display: none"></div><script>${script}</script>`,
  );
  await expectClaim(world, page);
  world.expect.ok(await isUsable(page));
  world.expect.deepEqual(errors, []);
}

/** Text that is markup stays text, on the page and in the card. */
async function keepsMarkupText(world) {
  const trap = '&lt;img src=x onerror="window.trapped = true"&gt;';
  const { page } = await open(world, 'markup', STORY.replace('prisoners', `prisoners ${trap}`));
  await settledState(await world.serviceWorker(), page.url());
  await page.hover('#claim', { position: { x: 40, y: 8 } });
  await pause(600);
  world.expect.equal(await page.evaluate(() => window.trapped ?? false), false);
}

/** Another tab is answered while a page keeps the background busy. */
async function answersOthers(world) {
  const script = `let n = 0; setInterval(() => { claim.textContent = ${JSON.stringify(CLAIM)} + ' ' + ++n; for (let i = 0; i < 20; i++) { const post = document.createElement('article');
    post.textContent = ${JSON.stringify(CLAIM)} + n + '-' + i; noise.append(post); } while (noise.children.length > 400) noise.firstChild.remove(); }, 30);`;
  const { page } = await open(world, 'flood', `${STORY}<div id="noise"></div><script>${script}</script>`);
  await expectClaim(world, page);
  const other = await world.newPage();
  await other.goto(`chrome-extension://${world.extensionId}/popup.html`);
  const took = await other.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ to: 'background', name: 'settings', request: null });
    return performance.now() - start;
  });
  world.expect.ok(took < LONGEST_ANSWER, `answered after ${Math.round(took)} ms`);
}

export const cases = [
  ...Object.keys(SCRIPTS).map((title) => ({ name: title, run: (world) => survives(world, title) })),
  { name: 'a million text nodes', run: millionNodes },
  { name: 'markup in the text', run: keepsMarkupText },
  { name: 'a flood of claims', run: answersOthers },
];
