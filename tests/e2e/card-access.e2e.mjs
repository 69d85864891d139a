/** The card and the screens without a pointer, and for those who aim with difficulty: WCAG 2.2 in the real browser. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { waitFor } from '../browsers/wait.mjs';
import { cardText, hover } from './parts/card.mjs';
import { EXPECTED, openDemo } from './parts/demo-page.mjs';
import { seeMark } from './parts/marks.mjs';
import { openPanelTab } from './parts/record-panel.mjs';

export const name = 'access';

const [FIRST] = EXPECTED.claims;
/** WCAG 2.2, 2.5.8: in CSS pixels. */
const TARGET = 24;
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function nodesOf(node, names, found = []) {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType !== 'user-agent') nodesOf(root, names, found);
  for (const child of node.children ?? []) {
    if (names.includes(child.nodeName)) found.push(child);
    nodesOf(child, names, found);
  }
  return found;
}

/** The card's elements with these names; its root is closed, so the protocol reads it. */
async function inCard(cdp, ...names) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = nodesOf(root, ['ON-RECORD-CARD']);
  return hosts.flatMap((host) => nodesOf({ children: [host] }, names));
}

async function openCard(world) {
  const { page } = await openDemo(world);
  await seeMark(page, FIRST.text);
  await hover(page, FIRST.text);
  return { page, cdp: await world.context.newCDPSession(page) };
}

/** Links within words are excepted by 2.5.8; buttons and what unfolds are not. */
async function targetsAreLarge(world) {
  const { cdp } = await openCard(world);
  const targets = await inCard(cdp, 'BUTTON', 'SUMMARY');
  const sizes = [];
  for (const { nodeId } of targets) {
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
    sizes.push([model.width, model.height]);
  }
  world.expect.ok(sizes.length >= 6, `${sizes.length} targets`);
  world.expect.deepEqual(
    sizes.filter(([width, height]) => width < TARGET || height < TARGET),
    [],
  );
}

/** 1.4.13: it can be dismissed without moving pointer or focus, pointed at, and stays until then. */
async function hoverIsKind(world) {
  const { page, cdp } = await openCard(world);
  const [bar] = await inCard(cdp, 'HEADER');
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId: bar.nodeId });
  const [x, y] = model.content;
  await page.mouse.move(x + 20, y + 10, { steps: 10 });
  await page.waitForTimeout(1_000);
  world.expect.notEqual(await cardText(page), '');
  await page.keyboard.press('Escape');
  await waitFor('the card to close', async () => (await cardText(page)) === '');
}

/** What has the focus in the card, with its outline and its place; null where nothing has. */
async function focusInCard(cdp) {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true });
  if (node.nodeName !== 'ON-RECORD-CARD') return null;
  const [root] = node.shadowRoots;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result: told } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    returnByValue: true,
    functionDeclaration: `function () {
      const element = this.activeElement;
      if (element === null) return null;
      const box = element.getBoundingClientRect();
      const at = this.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const style = getComputedStyle(element);
      return {
        what: (element.getAttribute('aria-label') ?? element.textContent).trim(),
        outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
        seen: element.getAttribute('role') === 'dialog' || element.contains(at) || (at?.contains(element) ?? false),
      };
    }`,
  });
  return told.value;
}

/** 2.1.1, 2.4.7 and 2.4.11: all is reached by Tab, each stop is outlined and in view. */
async function keysReachAll(world) {
  const { page } = await openDemo(world);
  await seeMark(page, FIRST.text);
  const worker = await world.serviceWorker();
  await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    await chrome.tabs.sendMessage(
      tab.id,
      { to: 'page', name: 'moveCursor', request: { step: 'next' } },
      { frameId: 0 },
    );
  }, page.url());
  await waitFor('the card', () => cardText(page));
  const cdp = await world.context.newCDPSession(page);
  const stops = [];
  for (let key = 0; key < 40; key += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusInCard(cdp);
    if (focus === null || stops.some(({ what }) => what === focus.what && what === 'Previous claim')) break;
    stops.push(focus);
  }
  const names = stops.map(({ what }) => what);
  for (const wanted of ['Previous claim', 'Next claim', 'Close', 'Copy citation', 'Save', 'Hide here', 'Wrong match'])
    world.expect.ok(names.includes(wanted), `${wanted} is not among ${names.join(' | ')}`);
  world.expect.deepEqual(
    stops.filter(({ outline, seen }) => !outline || !seen),
    [],
  );
}

async function violations(page) {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const VIEWS = ['#page', '#record', '#record?by=speaker', '#compare', '#timeline', '#saved'];

async function axeFindsNothing(world, colorScheme) {
  const found = [];
  for (const hash of VIEWS) {
    const panel = await openPanelTab(world, hash);
    await panel.emulateMedia({ colorScheme });
    for (const line of await violations(panel)) found.push(`${hash} ${line}`);
    await panel.close();
  }
  const popup = await world.newPage();
  await popup.emulateMedia({ colorScheme });
  await popup.goto(`chrome-extension://${world.extensionId}/popup.html`);
  await popup.locator('h1').waitFor();
  found.push(...(await violations(popup)));
  world.expect.deepEqual(found, []);
}

/** All five views on one line, without a scroll to the side. */
async function viewsFitOneLine(world) {
  const panel = await openPanelTab(world, '#record');
  await panel.setViewportSize({ width: 320, height: 600 });
  const tops = await panel.locator('.views a').evaluateAll((links) => links.map((link) => link.offsetTop));
  world.expect.equal(new Set(tops).size, 1);
  world.expect.equal(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
}

export const cases = [
  { name: 'what is pressed on the card is 24 pixels large', run: targetsAreLarge },
  { name: 'the card stays while pointed at and goes by Escape', run: hoverIsKind },
  { name: 'Tab reaches all of the card, outlined and in view', run: keysReachAll },
  { name: 'axe finds nothing on panel and popup, light', run: (world) => axeFindsNothing(world, 'light') },
  { name: 'axe finds nothing on panel and popup, dark', run: (world) => axeFindsNothing(world, 'dark') },
  { name: 'the five views fit one line of 320 pixels', run: viewsFitOneLine },
];
