/** What a test asks the extension itself: the state of a page as its content script knows it, and the record. */
import { pause, waitFor } from './wait.mjs';

async function ask(worker, url, isWoken) {
  const answer = await worker.evaluate(
    async ([address, wake]) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((each) => each.url === address);
      if (!tab) return null;
      const part = (request) =>
        chrome.tabs.sendMessage(tab.id, { to: 'page', name: 'pageState', request }, { frameId: 0 });
      const send = async () => {
        const all = await part(null);
        for (let more = all?.value?.more; more;) {
          const next = (await part({ from: all.value.claims.length })).value;
          all.value.claims.push(...next.claims);
          more = next.more && next.claims.length > 0;
        }
        return all;
      };
      try {
        return await send();
      } catch (error) {
        if (!wake) return { ok: false, error: { name: 'unreachable', detail: String(error) } };
        const target = { tabId: tab.id, frameIds: [0] };
        await chrome.scripting.executeScript({ target, files: ['/reader.js', '/follower.js'] });
        return send();
      }
    },
    [url, isWoken],
  );
  return answer?.ok ? answer.value : null;
}

/**
 * The state of the page in a tab, or null where no reader answers: the page has not passed the gate (yet). `worker`: the
 * extension's background.
 */
export const pageState = (worker, url) => ask(worker, url, false);

/** As the screens ask: where the gate is alone on the page, the reader comes. */
export const askedState = (worker, url) => ask(worker, url, true);

/**
 * Longer than the gate takes to look through a page, in milliseconds: it says nothing when it finds nothing, so that
 * there is no condition to wait for.
 */
export const LOOKED_THROUGH = 600;

/** The page's state once the gate has had its time and any reading has come to an end. */
export async function settledState(worker, url) {
  await pause(LOOKED_THROUGH);
  return waitFor(`an answer of the page ${url}`, async () => {
    const state = await askedState(worker, url);
    return state && state.status !== 'reading' ? state : null;
  });
}

/** The page's state once claims stand in it. */
export function stateWithClaims(worker, url) {
  return waitFor(`claims of ${url}`, async () => {
    const state = await pageState(worker, url);
    return state?.status === 'read' && state.claims.length > 0 ? state : null;
  });
}

/** The number on the extension's button for the page with this address. */
export function badgeText(worker, url) {
  return worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  }, url);
}

/** The record as the extension's screens get it. Asked from a page of the extension, as the background's own words do not reach it. */
export async function record(context, extensionId) {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    const answer = await page.evaluate(() =>
      chrome.runtime.sendMessage({ to: 'background', name: 'record', request: {} }),
    );
    if (!answer?.ok) throw new Error(`no record: ${JSON.stringify(answer)}`);
    return answer.value;
  } finally {
    await page.close();
  }
}
