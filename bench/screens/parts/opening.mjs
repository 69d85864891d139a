/** How soon a screen shows its first claim after it was asked for. */
import { waitFor, pause } from '../../../tests/browsers/wait.mjs';
import { median } from './median.mjs';

/** Between two openings: the browser puts the last one away. In ms. */
const REST = 400;
/** Openings before the measured ones: a browser that has shown a screen once is warm. */
const WARMING = 2;

/** What `watch-claim.js` tells: when the first claim was painted, in ms since the epoch and since the document's start. */
function paintedIn({ context, extensionId }, file) {
  const screen = `chrome-extension://${extensionId}/${file}`;
  return waitFor(`a claim in ${file}`, async () => {
    const cdp = await context.browser().newBrowserCDPSession();
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    await cdp.detach();
    const title = targetInfos.find(({ url }) => url.startsWith(screen))?.title ?? '';
    return title.startsWith('{') ? JSON.parse(title) : null;
  });
}

/** The real popup, opened by the browser's own call. */
async function openPopup(browser) {
  await browser.page.bringToFront();
  const worker = await browser.serviceWorker();
  const called = await worker.evaluate(async () => {
    const before = performance.timeOrigin + performance.now();
    void chrome.action.openPopup();
    return before;
  });
  const painted = await paintedIn(browser, 'popup.html');
  await (await browser.findPopup()).close();
  return { called, painted };
}

/** The real side panel, opened from the popup, which the browser takes for a reader's click. */
async function openPanel(browser) {
  await browser.page.bringToFront();
  const popup = await browser.openPopup();
  await paintedIn(browser, 'popup.html');
  const tab = await popup.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0].id);
  const opened = await popup.send('Runtime.evaluate', {
    expression: `{ const before = performance.timeOrigin + performance.now(); void chrome.sidePanel.open({ tabId: ${tab} }); before; }`,
    userGesture: true,
    returnByValue: true,
  });
  const painted = await paintedIn(browser, 'sidepanel.html');
  await (await browser.findPanel()).close();
  await popup.close();
  return { called: opened.result.value, painted };
}

const SCREENS = { popup: openPopup, panel: openPanel };

/** In ms: `all` from the call, `own` from the document's start; medians. */
const summary = (openings) => ({
  all: median(openings.map(({ called, painted }) => painted.at - called)),
  own: median(openings.map(({ painted }) => painted.own)),
});

/** Opens a screen in each browser in turn, so that all meet the same machine. `screen`: “popup” or “panel”. */
export async function openInTurn(browsers, screen, times) {
  const openings = browsers.map(() => []);
  for (let time = -WARMING; time < times; time++) {
    for (const [at, browser] of browsers.entries()) {
      const opening = await SCREENS[screen](browser);
      if (time >= 0) openings[at].push(opening);
      await pause(REST);
    }
  }
  return openings.map(summary);
}
