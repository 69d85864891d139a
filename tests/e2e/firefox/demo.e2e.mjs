/** The demo page in Firefox: marks, the card under the pointer, and the sidebar. */
import { WIDGET } from '../../browsers/firefox.mjs';
import { waitFor } from '../../browsers/wait.mjs';
import { EXPECTED } from '../parts/demo-page.mjs';

export const name = 'demo page in Firefox';

const CLAIM = EXPECTED.claims.find(({ points }) => points.includes('bodies-number')).text;
const MOUSE = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

/** Scrolls to the sentence's element; ends with a point on the sentence's first line, in the viewport. */
function place(sentence) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    const pattern = sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    const found = new RegExp(pattern).exec(data);
    if (!found) continue;
    walker.currentNode.parentElement.scrollIntoView({ block: 'center' });
    const range = new Range();
    range.setStart(walker.currentNode, found.index);
    range.setEnd(walker.currentNode, found.index + found[0].length);
    const line = [...range.getClientRects()].find(({ width }) => width > 8);
    return { x: Math.round(line.x + Math.min(line.width / 2, 60)), y: Math.round(line.y + line.height / 2) };
  }
  return null;
}

/** How many ranges the page's highlights hold near the screen. */
const countMarks = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);

async function openDemo({ client, server }) {
  await client.send('WebDriver:Navigate', { url: `${server.url}/demo/index.html` });
  await waitFor('marks on the page', () => client.evaluate(countMarks));
}

/** The text of the shadow roots on the page. They are closed to the page's own scripts; the system's sandbox looks in. */
async function cardText(client) {
  const text = await client.send('WebDriver:ExecuteScript', {
    script: `return [...document.querySelectorAll('*')].map((node) => node.openOrClosedShadowRoot)
      .map((root) => [...(root?.children ?? [])].filter((node) => node.localName !== 'style'))
      .flatMap((nodes) => nodes.map((node) => node.textContent)).join(' ')`,
    args: [],
    sandbox: 'system',
    newSandbox: false,
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** A hand does not hold still: what follows the pointer is loaded with the first mark and may come after the first move. */
const STILL = 2_000;

async function pointAt(client, { x, y }) {
  const moves = [
    { type: 'pointerMove', x: x - 3, y, duration: 0 },
    { type: 'pointerMove', x, y, duration: 60 },
  ];
  await client.send('WebDriver:PerformActions', { actions: [{ ...MOUSE, actions: moves }] });
  const end = performance.now() + STILL;
  return waitFor('the card or a pause of the hand', async () => {
    const text = await cardText(client);
    return text !== '' || performance.now() > end ? { text } : null;
  });
}

async function seesMarksAndCard(world) {
  const { client } = world;
  await openDemo(world);
  const point = await client.evaluate(place, CLAIM);
  const text = await waitFor('the card', async () => (await pointAt(client, point)).text);
  world.expect.match(text, /6,000/);
}

/**
 * Runs in the browser's window. The sidebar's document lives in another process: Marionette's own actor reads there.
 * Scrolls to the claim as a reader does: what is far from view has no text on the screen.
 */
async function sidebarText(words) {
  const panels = window.SidebarController.browser.contentDocument;
  const inner = panels?.getElementById('webext-panels-browser')?.browsingContext?.currentWindowGlobal;
  if (!inner?.documentURI.spec.endsWith('/sidepanel.html')) return '';
  const options = { timeout: 5000, sandboxName: null, newSandbox: false };
  const look = `const said = (node) => node.textContent.replace(/\\s+/g, ' ');
    [...document.querySelectorAll('.claim')].find((claim) => said(claim).includes(arguments[0]))?.scrollIntoView();
    return document.body.innerText`;
  return inner.getActor('MarionetteCommands').executeScript(look, [words], options);
}

async function readsTheSidebar(world) {
  const { client } = world;
  await openDemo(world);
  const words = CLAIM.split(' ').slice(1, 6).join(' ');
  await client.inBrowser(() => client.evaluate((id) => window.SidebarController.show(id), `${WIDGET}-sidebar-action`));
  const readSidebar = async () =>
    (await client.inBrowser(() => client.evaluate(sidebarText, words))).replace(/\s+/g, ' ');
  try {
    await waitFor(`“${words}” in the sidebar`, async () => (await readSidebar()).includes(words));
  } finally {
    await client.inBrowser(() => client.evaluate(() => window.SidebarController.hide()));
  }
}

export const cases = [
  { name: 'marks and the card', run: seesMarksAndCard },
  { name: 'the sidebar lists the claims', run: readsTheSidebar },
];
