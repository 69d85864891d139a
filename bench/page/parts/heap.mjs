/** What we keep in a page's memory. */
import { inTab, median, pause } from './measure.mjs';

/** Pages of a single-page app that are gone through, and before that, so that what is made once is there. */
const NAVIGATIONS = 1_000;
const FIRST = 100;

async function heapOf(cdp) {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1024;
}

const unrelated = (world) =>
  inTab(world, async (page, cdp) => {
    await page.goto(`${world.base}/article`);
    await pause(500);
    return heapOf(cdp);
  });

/** Articles on our matter and others by turns, each at an address of its own. */
const navigate = (page, from, to) =>
  page.evaluate(
    async ([first, last]) => {
      for (let at = first; at < last; at++) {
        globalThis.showArticle(at);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    },
    [from, to],
  );

const growth = (world) =>
  inTab(world, async (page, cdp) => {
    await page.goto(`${world.base}/single-page`);
    await navigate(page, 0, FIRST);
    await pause(1_500);
    const before = await heapOf(cdp);
    await navigate(page, FIRST, FIRST + NAVIGATIONS);
    await pause(1_500);
    return (await heapOf(cdp)) - before;
  });

export async function measureHeap(worlds, report) {
  const [ours, none] = [[], []];
  for (let round = 0; round < 5; round++) {
    ours.push(await unrelated(worlds.ours));
    none.push(await unrelated(worlds.control));
  }
  report('heap above an empty content script', median(ours) - median(none), 100, ' KB');
  const without = await growth(worlds.control);
  const note = `, without us ${without.toFixed(0)} KB`;
  report('heap after 1,000 single-page navigations: growth', await growth(worlds.ours), without + 100, ' KB', note);
}
