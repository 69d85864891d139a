/** From DOMContentLoaded to the first mark on screen, with our own background; and what moved on the page meanwhile. */
import { inTab, median, pause } from './measure.mjs';

/** By then the first mark is there, on all but the busiest machine, in ms. */
const REST_WARM = 400;
const REST_COLD = 800;

function watch() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (globalThis.CSS.highlights.size > 0) globalThis.firstMark = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

const sinceLoaded = () =>
  globalThis.firstMark - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;

async function firstMark(world, isCold) {
  return inTab(world, async (page) => {
    await page.addInitScript(watch);
    if (isCold) await stopBackground(world.browser);
    await page.goto(`${world.base}/article-related`);
    // Nothing is asked of the page meanwhile: Playwright's own script (330 KB) would hold it for 10 ms or more.
    await pause(isCold ? REST_COLD : REST_WARM);
    await page.waitForFunction(() => globalThis.firstMark);
    return { time: await page.evaluate(sinceLoaded), shift: await page.evaluate(() => globalThis.shift) };
  });
}

async function stopBackground({ context, extensionId }) {
  const cdp = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (worker !== undefined) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
  await pause(300);
}

export async function measureFirstMark(world, report, { loads }) {
  const [warm, cold] = [[], []];
  await firstMark(world, false);
  for (let load = 0; load < loads; load++) warm.push(await firstMark(world, false));
  for (let load = 0; load < Math.min(loads, 7); load++) cold.push(await firstMark(world, true));
  const times = (list) => list.map(({ time }) => time);
  const best = (list) => `, best ${Math.min(...times(list)).toFixed(0)}`;
  report('DOMContentLoaded to the first mark, background warm', median(times(warm)), 60, ' ms', best(warm));
  report('DOMContentLoaded to the first mark, background cold', median(times(cold)), 150, ' ms', best(cold));
  report('layout shift', Math.max(...warm.map(({ shift }) => shift)), 0);
}
