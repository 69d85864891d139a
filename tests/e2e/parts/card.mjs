/** The hover card as a reader sees it. Its host keeps the card in a shadow root of its own, so the protocol reads it. */
import { waitFor } from '../../browsers/wait.mjs';
import { pointOn } from './marks.mjs';

const TEXT = 3;

function shadowRoots(node, found = []) {
  // The browser's own controls (inputs, videos) have shadow roots too, of the type user-agent.
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType !== 'user-agent') found.push(root);
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) shadowRoots(child, found);
  return found;
}

function textOf(node) {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeType === TEXT) return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ');
}

function linksOf(node, found = []) {
  const { attributes = [] } = node;
  const href = attributes[attributes.indexOf('href') + 1];
  if (node.nodeName === 'A' && attributes.includes('href')) found.push({ node, href });
  for (const child of node.children ?? []) linksOf(child, found);
  return found;
}

async function readShadow(cdp) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return shadowRoots(root);
}

/** The text of the card on the page, or '' where none is open. */
export async function cardText(page) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const text = (await readShadow(cdp)).map(textOf).join(' ');
    return text.replace(/\s+/g, ' ').trim();
  } finally {
    await cdp.detach();
  }
}

/**
 * The card's first link whose address passes, scrolled into view as a reader would: its address, and the middle of its
 * first line. Null where there is none.
 */
export async function cardLink(page, passes) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const links = (await readShadow(cdp)).flatMap((root) => linksOf(root));
    const link = links.find(({ href }) => passes(href));
    if (!link) return null;
    const { nodeId } = link.node;
    await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId });
    const { quads } = await cdp.send('DOM.getContentQuads', { nodeId });
    const [[left, top, right, , , bottom]] = quads;
    return { href: link.href, x: (left + right) / 2, y: (top + bottom) / 2 };
  } finally {
    await cdp.detach();
  }
}

/** Points at a claim as a hand does, and waits for its card. Ends with the card's text. */
export async function hover(page, sentence) {
  const { x, y } = await pointOn(page, sentence);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  return waitFor(`the card of “${sentence}”`, () => cardText(page));
}

function buttonsOf(node, found = []) {
  if (['BUTTON', 'SUMMARY'].includes(node.nodeName)) found.push(node);
  for (const child of node.children ?? []) buttonsOf(child, found);
  return found;
}

const attributeOf = ({ attributes = [] }, name) =>
  attributes.includes(name) ? attributes[attributes.indexOf(name) + 1] : '';

/** A real click on the card's button with these words (or a pattern of them), or whose attribute of this name has them. */
export async function clickInCard(page, words, attribute) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const buttons = (await readShadow(cdp)).flatMap((root) => buttonsOf(root));
    const nameOf = (each) => (attribute ? attributeOf(each, attribute) : textOf(each).trim());
    const named = (each) => (words instanceof RegExp ? words.test(nameOf(each)) : nameOf(each) === words);
    const button = buttons.find(named);
    if (!button) throw new Error(`no button “${words}” in the card`);
    await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId });
    const { quads } = await cdp.send('DOM.getContentQuads', { nodeId: button.nodeId });
    const [[left, top, right, , , bottom]] = quads;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  } finally {
    await cdp.detach();
  }
}
