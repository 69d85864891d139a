/** Where the card stands and what keeps it there, on pages that make it hard. */
import { stateWithClaims } from '../browsers/extension.mjs';
import { pause, waitFor } from '../browsers/wait.mjs';
import { cardText, hover } from './parts/card.mjs';
import { pointOn } from './parts/marks.mjs';

export const name = 'card places';

const CLAIM =
  'Russia and Ukraine agreed in Istanbul on 2 June to exchange at least 1,000 prisoners of war from each side.';
const STORY = `<article><h1>Talks</h1><p>${CLAIM}</p><div id="ad"></div></article>`;
/** Longer than a page that changed is read again, and longer than a card that leaves stays, in ms. */
const READ_AGAIN = 1_200;

async function open(world, title, body, head = '') {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const file = `/card-${title.replaceAll(' ', '-')}.html`;
  world.server.documents.set(file, { body: html });
  const page = await world.newPage();
  await page.goto(world.server.url + file);
  await stateWithClaims(await world.serviceWorker(), page.url());
  return page;
}

/** The card's box in the viewport, and whether a press in its middle is the card's. */
async function cardBox(page) {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node, is) =>
    is(node)
      ? node
      : [...(node.children ?? []), ...(node.shadowRoots ?? [])].reduce((got, next) => got ?? find(next, is), null);
  const host = find(root, ({ nodeName }) => nodeName === 'ON-RECORD-CARD');
  const card = find({ children: [host] }, ({ attributes = [] }) => attributes.some((each) => /^card\b/.test(each)));
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId: card.nodeId });
  await cdp.detach();
  const [left, top, , , right, bottom] = model.border;
  return { left, top, right, bottom };
}

async function expectInside(world, page) {
  const box = await cardBox(page);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  world.expect.ok(
    box.left >= -1 && box.top >= -1 && box.right <= width + 1 && box.bottom <= height + 1,
    JSON.stringify(box),
  );
  const onTop = await page.evaluate(({ left, top, right, bottom }) => {
    const at = (root) => root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    let found = at(document);
    while (found?.shadowRoot && at(found.shadowRoot) !== found && at(found.shadowRoot) !== null)
      found = at(found.shadowRoot);
    return found?.localName;
  }, box);
  world.expect.equal(onTop, 'on-record-card');
  return box;
}

async function overLayer(world, title, body, head) {
  const page = await open(world, title, body, head);
  await hover(page, CLAIM);
  await expectInside(world, page);
}

const MODAL = `<shown-over>${STORY}</shown-over><script>
  customElements.define('shown-over', class extends HTMLElement {
    connectedCallback() {
      const dialog = document.createElement('dialog');
      dialog.append(document.createElement('slot'));
      this.attachShadow({ mode: 'open' }).append(dialog);
      setTimeout(() => dialog.showModal());
    }
  });
</script>`;
const STRETCHED =
  '<style>article { position: relative; } a::after { content: ""; position: absolute; inset: 0; z-index: 1; }</style>';

async function inPopover(world) {
  const page = await open(
    world,
    'popover',
    `<div popover id="layer">${STORY}</div><script>layer.showPopover()</script>`,
  );
  await hover(page, CLAIM);
  const { left, right, top } = await expectInside(world, page);
  await page.mouse.move((left + right) / 2, top + 60, { steps: 6 });
  await page.mouse.click((left + right) / 2, top + 60);
  world.expect.ok(await page.evaluate(() => layer.matches(':popover-open')));
}

async function overFullScreen(world) {
  const button = '<button id="full" onclick="layer.requestFullscreen()">Full</button>';
  const page = await open(world, 'full screen', `<div id="layer" style="background: white">${STORY}</div>${button}`);
  await page.click('#full');
  await waitFor('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
  await hover(page, CLAIM);
  await expectInside(world, page);
}

async function staysOpen(world, title, body, change) {
  const page = await open(world, title, body);
  await hover(page, CLAIM);
  if (change) await page.evaluate(change);
  await pause(READ_AGAIN);
  world.expect.notEqual(await cardText(page), '');
}

async function afterWriting(world) {
  const page = await open(world, 'written anew', STORY);
  await hover(page, CLAIM);
  await page.keyboard.press('Escape');
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, `<html lang="en"><body><p>Another page.</p>${STORY}</body></html>`);
  await waitFor('the claim again', async () => {
    const { x, y } = await pointOn(page, CLAIM);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 3 });
    return cardText(page);
  });
}

/** The claim in the middle of a small window: the card leaves its lines, and the pointer, free. */
async function besideIn(world, width, height) {
  const room = `<div style="height: ${height}px"></div>`;
  const page = await open(world, `small ${width}`, room + STORY + room);
  await page.setViewportSize({ width, height });
  await hover(page, CLAIM);
  await waitFor('the claim beside its card', async () => {
    const box = await cardBox(page);
    const { top, bottom } = await page.evaluate(() =>
      document.querySelector('article p').getBoundingClientRect().toJSON(),
    );
    return box.bottom <= top + 4 || box.top >= bottom - 4;
  });
}

const COUNTER = `<article><h1>Talks</h1><p>${CLAIM} <b id="n">1</b></p></article><script>setInterval(() => { n.textContent = String(Number(n.textContent) + 1); }, 150)</script>`;

export const cases = [
  { name: 'within a component’s modal dialog', run: (world) => overLayer(world, 'modal', MODAL) },
  { name: 'within a popover, which a press in the card leaves open', run: inPopover },
  { name: 'over a full-screen element', run: overFullScreen },
  {
    name: 'on a page that is zoomed in',
    run: (world) =>
      overLayer(world, 'zoomed', `<div style="height: 120px"></div>${STORY}`, '<style>html { zoom: 1.6; }</style>'),
  },
  {
    name: 'on a page that is zoomed out',
    run: (world) => overLayer(world, 'small', STORY, '<style>body { zoom: 0.7; }</style>'),
  },
  {
    name: 'of a claim under a stretched link',
    run: (world) =>
      overLayer(world, 'stretched', STORY.replace('<h1>Talks</h1>', '<h1><a href="#all">Talks</a></h1>'), STRETCHED),
  },
  {
    name: 'stays while an advertisement is put into the article',
    run: (world) => staysOpen(world, 'ad', STORY, () => ad.append('Advertisement', document.createElement('div'))),
  },
  { name: 'stays while a counter runs beside the claim', run: (world) => staysOpen(world, 'counter', COUNTER) },
  { name: 'of a narrow window, beside its claim', run: (world) => besideIn(world, 320, 568) },
  { name: 'of a low window, beside its claim', run: (world) => besideIn(world, 700, 400) },
  { name: 'opens after the page has written itself anew', run: afterWriting },
];
