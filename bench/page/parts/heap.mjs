/** What we keep in a page's memory. */
import { inTab, median, pause } from './measure.mjs';

/** Pages of a single-page app that are gone through, and before that, so that what is made once is there. */
const NAVIGATIONS = 1_000;
const FIRST = 600;

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

/** Types of a heap snapshot: what the browser itself keeps (requests, timings), and what it compiles of code that is called often. */
const NATIVE = 'native';
const CODE = 'code';

/** In KB by type of node; `detached`: elements that left the page and are kept. */
async function snapshotOf(cdp) {
  await heapOf(cdp);
  const chunks = [];
  const keep = ({ chunk }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [size, detachedness] = [fields.indexOf('self_size'), fields.indexOf('detachedness')];
  const found = { code: 0, kept: 0, detached: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at]];
    if (nodes[at + detachedness] === 2) found.detached += 1;
    if (type === CODE) found.code += nodes[at + size] / 1024;
    else if (type !== NATIVE) found.kept += nodes[at + size] / 1024;
  }
  return found;
}

const growth = (world) =>
  inTab(world, async (page, cdp) => {
    await page.goto(`${world.base}/single-page`);
    await navigate(page, 0, FIRST);
    await pause(1_500);
    const before = await snapshotOf(cdp);
    await navigate(page, FIRST, FIRST + NAVIGATIONS);
    await pause(1_500);
    const after = await snapshotOf(cdp);
    return Object.fromEntries(Object.entries(after).map(([key, value]) => [key, value - before[key]]));
  });

export async function measureHeap(worlds, report) {
  const [ours, none] = [[], []];
  for (let round = 0; round < 5; round++) {
    ours.push(await unrelated(worlds.ours));
    none.push(await unrelated(worlds.control));
  }
  report('heap above an empty content script', median(ours) - median(none), 100, ' KB');
  const without = await growth(worlds.control);
  const grown = await growth(worlds.ours);
  const note = ` without us ${without.kept.toFixed(1)}; compiled code ${grown.code.toFixed(0)} KB, without us ${without.code.toFixed(0)}`;
  report('1,000 single-page navigations: objects, text, functions', grown.kept, without.kept + 5, ' KB', `,${note}`);
  report('the same: elements that left the page and are kept', grown.detached, without.detached + 20);
}
