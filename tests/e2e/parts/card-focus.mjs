/** The card by the keyboard alone: its root is closed, so the protocol tells what has the focus. */
import { waitFor } from '../../browsers/wait.mjs';
import { cardText } from './card.mjs';

/**
 * Sent to the page's content script as the background does on a shortcut, which no protocol can press. A page that has
 * just been loaded again listens a moment after its first mark.
 */
export async function moveCursor(world, page, step) {
  const worker = await world.serviceWorker();
  const send = () =>
    worker.evaluate(
      async ([url, to]) => {
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
        const message = { to: 'page', name: 'moveCursor', request: { step: to } };
        const sent = chrome.tabs.sendMessage(tab.id, message, { frameId: 0 });
        return sent.then(
          () => true,
          () => false,
        );
      },
      [page.url(), step],
    );
  await waitFor('a page that listens', send);
}

/** The name of what has the focus in the card; null where nothing has. */
export async function cardFocus(page) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true });
    if (node.nodeName !== 'ON-RECORD-CARD') return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.shadowRoots[0].backendNodeId });
    const { result: told } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        const element = this.activeElement;
        return element && (element.getAttribute('aria-label') ?? element.textContent).trim();
      }`,
    });
    return told.value;
  } finally {
    await cdp.detach();
  }
}

/** Tab by Tab to what has these words in its name; ends with its name. */
export async function tabInCard(page, words) {
  const seen = [];
  return waitFor(`the focus on “${words}” of the card`, async () => {
    await page.keyboard.press('Tab');
    const focus = await cardFocus(page);
    seen.push(focus);
    return focus?.includes(words) ? focus : null;
  }).catch((error) => {
    throw new Error(`${error.message}; passed ${[...new Set(seen)].join(' | ')}`);
  });
}

/** Opens the card of the page's first claim as the shortcut does. */
export async function openCardByKeys(world, page) {
  await page.bringToFront();
  await moveCursor(world, page, 'next');
  return waitFor('the card', () => cardText(page));
}

export const cardSays = (page, words) =>
  waitFor(`“${words}” on the card`, async () => (await cardText(page)).includes(words));
