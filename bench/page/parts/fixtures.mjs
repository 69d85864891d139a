/**
 * Every page of tests/pages with the whole engine: our longest task once the first mark is painted, in processor time. The
 * page does what its `then` says, the follower and the card come, a card is opened and closed, a look at the state, print.
 */
import fs from 'node:fs';
import path from 'node:path';
import { median, inTab, pause } from './measure.mjs';
import { startTrace } from './trace.mjs';

const FOLDER = path.resolve('tests/pages');
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
]);
const FIRST_MARK = 'first mark';
/** In ms: until a page and its reader have settled; after each thing that is done. */
const REST = 1_500;
const STEP = 700;

/** `mark`: set in the frame after the first highlight of ours. */
function noteFirstMark(mark) {
  const look = () => {
    const isMarked = [...CSS.highlights.keys()].some((name) => name.startsWith('on-record'));
    requestAnimationFrame(isMarked ? () => performance.mark(mark) : look);
  };
  look();
}

const tell = (worker, url, name, request) =>
  worker.evaluate(
    async ([address, envelope]) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
      await chrome.tabs.sendMessage(tab.id, envelope, { frameId: 0 }).catch(() => null);
    },
    [url, { to: 'page', name, request }],
  );

async function live({ browser, base }, { address, then = [] }, page) {
  await page.addInitScript(noteFirstMark, FIRST_MARK);
  await page.goto(`${base}/${address}`);
  await pause(REST);
  for (const { run } of then) {
    await page.evaluate(run);
    await pause(STEP);
  }
  const worker = await browser.serviceWorker();
  await tell(worker, page.url(), 'moveCursor', { step: 'next' });
  await pause(STEP);
  await page.keyboard.press('Escape');
  await tell(worker, page.url(), 'pageState', null);
  await page.emulateMedia({ media: 'print' });
  await pause(STEP);
}

const LONG = ['demo/index.html', 'article-related', 'live-related', 'monster-related', 'edge/blog'];

const fixtures = () =>
  fs
    .readdirSync(FOLDER)
    .filter((folder) => fs.existsSync(path.join(FOLDER, folder, 'expected.json')))
    .map((folder) => ({
      address: `pages/${folder}/page.html`,
      ...JSON.parse(fs.readFileSync(path.join(FOLDER, folder, 'expected.json'), 'utf8')),
    }))
    .concat(LONG.map((address) => ({ address })));

const isWithin = (inner, { ts, dur }) => inner.ts >= ts && inner.ts < ts + dur;
const addresses = ({ args }) => `${args?.data?.url ?? ''} ${args?.fileName ?? ''}`;

/** Our scripts in one task: the outermost; what calls a script of the page is the page's. */
function ownIn(task, events) {
  const inside = events.filter((event) => isWithin(event, task));
  let end = 0;
  const outermost = inside.filter((event) => {
    if (!SCRIPT.has(event.name) || event.ts < end) return false;
    end = event.ts + event.dur;
    return true;
  });
  return outermost.filter((top) => {
    const of = inside
      .filter((event) => isWithin(event, top))
      .map(addresses)
      .join(' ');
    return !of.includes('http://') && !of.includes('pptr:') && !of.includes('__playwright');
  });
}

function tasksAfterMark(events) {
  const mark = events.find(({ name, cat }) => name === FIRST_MARK && cat.includes('user_timing'));
  if (mark === undefined) return [];
  const thread = events
    .filter(
      ({ ph, pid, tid, tdur, ts, dur }) =>
        ph === 'X' && pid === mark.pid && tid === mark.tid && tdur !== undefined && ts + dur > mark.ts,
    )
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = thread.filter(({ name }) => name === 'RunTask');
  return tasks.map((task) => {
    const own = ownIn(task, thread);
    const what = own
      .map(({ name, args }) => `${name} ${(args?.data?.url ?? args?.fileName ?? '').split('/').pop()}`)
      .join(' + ');
    return { ms: own.reduce((all, { tdur }) => all + tdur, 0) / 1000, at: (task.ts - mark.ts) / 1000, what };
  });
}

async function longestOf(world, fixture) {
  return inTab(world, async (page, cdp) => {
    const end = await startTrace(cdp, CATEGORIES);
    await live(world, fixture, page);
    const tasks = tasksAfterMark(await end()).sort((a, b) => b.ms - a.ms);
    return tasks[0] ?? { ms: 0, at: 0, what: 'no mark' };
  });
}

/** FIXTURE names a part of an address: only such pages are opened. */
export async function measureFixtures(world, report, { loads }) {
  const found = [];
  for (const fixture of fixtures().filter(({ address }) => address.includes(process.env.FIXTURE ?? ''))) {
    const longest = [];
    for (let load = 0; load < Math.min(loads, 3); load++) longest.push(await longestOf(world, fixture));
    longest.sort((a, b) => a.ms - b.ms);
    const { ms, at, what } = longest[longest.length >> 1];
    process.stdout.write(
      `    ${fixture.address.padEnd(36)} ${ms.toFixed(1)} ms, ${at.toFixed(0)} ms after the mark: ${what}\n`,
    );
    found.push({ ms, address: fixture.address });
  }
  found.sort((a, b) => b.ms - a.ms);
  const note = ` (${found[0].address}; median ${median(found.map(({ ms }) => ms)).toFixed(1)})`;
  report('fixtures: longest task of ours after the first mark', found[0].ms, 8, ' ms', note);
}
