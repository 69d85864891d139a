/** Loads pages and measures what the extension does there. A `world` is `{ browser, base }`. */
import { extensionTime, startProfile } from './profile.mjs';
import { startTrace, workOf } from './trace.mjs';

export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
export const sum = (list) => list.reduce((all, each) => all + each, 0);
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A tab of its own. It has been to another page of the site, as most tabs have; nothing else is warm. */
export async function inTab({ browser, base }, act) {
  const page = await browser.context.newPage();
  // mark.js holds the longest page for half a minute.
  page.setDefaultTimeout(180_000);
  try {
    await page.goto(`${base}/blank`);
    return await act(page, await browser.context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

/** Script of ours by the trace, in processor time; `act` runs once the page has loaded. */
export function traced(world, address, act = () => pause(400)) {
  return inTab(world, async (page, cdp) => {
    const end = await startTrace(cdp);
    await page.goto(`${world.base}/${address}`);
    await act(page, cdp);
    return workOf(await end(), 'content');
  });
}

/** Notes when the last mark of ours was painted: the frame after it was set. */
function watchMarks() {
  let before = 0;
  const look = () => {
    const count = [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0);
    if (count !== before) requestAnimationFrame((now) => (globalThis.lastMark = now));
    before = count;
    requestAnimationFrame(look);
  };
  look();
}

/** When a page's clock began, in µs of the profile's clock. */
async function clockStart(cdp) {
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'NavigationStart').value * 1e6;
}

/** Our work on one load by CPU profile, in ms; with `untilMarked`, until the last mark is painted. */
export function profiled(world, address, rest, untilMarked = false) {
  return inTab(world, async (page, cdp) => {
    if (untilMarked) await page.addInitScript(watchMarks);
    const end = await startProfile(cdp);
    await page.goto(`${world.base}/${address}`);
    await pause(rest);
    const profile = await end();
    if (!untilMarked) return extensionTime(profile);
    const lastMark = await page.evaluate(() => globalThis.lastMark);
    return extensionTime(profile, (await clockStart(cdp)) + lastMark * 1000);
  });
}
