/** A feed that adds 50 posts a second. */
import { median, pause, traced } from './measure.mjs';

const SECONDS = 5;
/** A quarter of the posts hold a claim. */
const POSTS_FOR_MARKS = 4_000;

const fill = (page) =>
  page.evaluate(
    (seconds) =>
      new Promise((resolve) => {
        let left = seconds * 10;
        const timer = setInterval(() => {
          globalThis.addPosts(5);
          if (--left === 0) resolve(clearInterval(timer));
        }, 100);
      }),
    SECONDS,
  );

/** All that the page's process does on its processor, in ms a second, while the feed grows. All was read after one second. */
async function allWork(world) {
  let before = 0;
  let after = 0;
  const processTime = async (cdp) => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ProcessTime').value * 1000;
  };
  await traced(world, 'feed-card', async (page, cdp) => {
    await cdp.send('Performance.enable');
    await page.evaluate((count) => globalThis.addPosts(count), POSTS_FOR_MARKS);
    await pause(4_000);
    before = await processTime(cdp);
    await fill(page);
    after = await processTime(cdp);
  });
  return (after - before) / SECONDS;
}

/** The page's own work is taken off. */
export async function measureFeed(worlds, report, { rounds }) {
  const [ours, none, oursAll, noneAll] = [[], [], [], []];
  for (let round = 0; round < rounds; round++) {
    none.push((await traced(worlds.control, 'feed', fill)).script);
    const work = await traced(worlds.ours, 'feed', fill);
    ours.push(work.script + work.idle);
    noneAll.push(await allWork(worlds.control));
    oursAll.push(await allWork(worlds.ours));
  }
  report('feed with 50 posts a second: script a second', (median(ours) - median(none)) / SECONDS, 12, ' ms');
  report('the same with 1,000 marks: all work a second', median(oursAll) - median(noneAll), 85, ' ms');
}
