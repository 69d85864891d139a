/** How soon a screen shows its first claim after it was asked for. */
import { waitFor, pause } from '../../../tests/browsers/wait.mjs';
import { median } from './median.mjs';

/** Between two openings: the browser puts the last one away. In ms. */
const REST = 400;
/** Openings before the measured ones: a browser that has shown a screen once is warm. */
const WARMING = 2;

/**
 * When the first claim was painted, in ms since the epoch and since the document's start. A claim is drawn with its
 * listeners, so that what is painted can be clicked; the entry of the paint is asked for until it is there.
 */
async function firstClaim(screen) {
  await waitFor('a claim', () => screen.evaluate(() => document.querySelector('[data-claim], .claim-line') !== null));
  return waitFor('the first paint', () =>
    screen.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint ? { at: performance.timeOrigin + paint.startTime, own: paint.startTime } : null;
    }),
  );
}

async function often(times, open) {
  const [all, own] = [[], []];
  for (let time = -WARMING; time < times; time++) {
    const { called, screen, done } = await open();
    const painted = await firstClaim(screen);
    await done();
    await pause(REST);
    if (time < 0) continue;
    all.push(painted.at - called);
    own.push(painted.own);
  }
  return { all: median(all), own: median(own) };
}

/** The real popup, opened by the browser's own call. */
export async function openPopupOften({ page, serviceWorker, findPopup }, times) {
  return often(times, async () => {
    await page.bringToFront();
    const worker = await serviceWorker();
    const called = await worker.evaluate(async () => {
      const before = Date.now();
      void chrome.action.openPopup();
      return before;
    });
    const screen = await findPopup();
    return { called, screen, done: () => screen.close() };
  });
}

/** The real side panel, opened from the popup, which the browser takes for a reader's click. */
export async function openPanelOften({ page, openPopup, findPanel }, times) {
  return often(times, async () => {
    await page.bringToFront();
    const popup = await openPopup();
    await firstClaim(popup);
    const { result } = await popup.send('Runtime.evaluate', {
      expression: `(async () => {
        const [{ id }] = await chrome.tabs.query({ active: true, currentWindow: true });
        return id;
      })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    const opened = await popup.send('Runtime.evaluate', {
      expression: `{ const before = Date.now(); void chrome.sidePanel.open({ tabId: ${result.value} }); before; }`,
      userGesture: true,
      returnByValue: true,
    });
    const screen = await findPanel();
    const done = async () => {
      await screen.close();
      await popup.close();
    };
    return { called: opened.result.value, screen, done };
  });
}
