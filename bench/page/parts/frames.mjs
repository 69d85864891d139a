/**
 * What a frame in which the page changes costs us where 10,000 claims stand. A frame of such a page takes 30 ms by itself, and
 * two loads of it differ by more than we cost: so frames with marks and without are compared in one load, by turns.
 */
import { inTab, median, pause } from './measure.mjs';
import { startTrace } from './trace.mjs';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink'];
/** Frames of one turn; the first shows or hides the marks and does not count. */
const FRAMES = 13;
const TURNS = 30;
/** Until all is read, marked, and watched in groups, in ms. */
const REST = 8_000;

const TASKS = new Set(['RunTask', 'RasterTask']);
/** Marks change no layout and no style, and these vary most. */
const UNTOUCHED = new Set(['Layout', 'UpdateLayoutTree']);
const WATCHING = 'IntersectionObserverController::computeIntersections';

const change = (page) =>
  page.evaluate(
    (count) =>
      new Promise((resolve) => {
        const clock = document.getElementById('clock');
        const next = () => {
          clock.textContent = String(--count);
          if (count === 0) resolve();
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    FRAMES,
  );

/** Every highlight of the page is one of ours. */
const showMarks = (page, shown) =>
  page.evaluate((isShown) => {
    globalThis.ours ??= [...CSS.highlights];
    if (!isShown) CSS.highlights.clear();
    else for (const [name, highlight] of globalThis.ours) CSS.highlights.set(name, highlight);
  }, shown);

const isWithin = (inner, { ts, dur }) => inner.ts >= ts && inner.ts < ts + dur;
const isOurs = ({ args }) => (args?.data?.url ?? '').startsWith('chrome-extension://');
const time = (events) => events.reduce((all, { tdur }) => all + tdur, 0) / 1000;

/** In ms of processor time, frame by frame: main thread; all threads of the page; watching what is near; our script. */
function framesOf(events) {
  const beats = events.filter(({ name }) => name === 'FireAnimationFrame');
  const { pid, tid } = beats[0];
  const timed = events.filter((event) => event.pid === pid && event.tdur !== undefined);
  const tasks = timed.filter(({ name }) => TASKS.has(name));
  const starts = beats.map((beat) => tasks.find((task) => task.tid === tid && isWithin(beat, task))?.ts ?? beat.ts);
  return starts.slice(1, -1).map((start, index) => {
    const inFrame = ({ ts }) => ts >= start && ts < starts[index + 2];
    const ofFrame = timed.filter(inFrame);
    const painting = ofFrame.filter(({ name }) => TASKS.has(name));
    const untouched = time(ofFrame.filter(({ name }) => UNTOUCHED.has(name)));
    return {
      main: time(painting.filter((task) => task.tid === tid)) - untouched,
      all: time(painting) - untouched,
      watching: time(ofFrame.filter(({ name }) => name === WATCHING)),
      script: time(ofFrame.filter((event) => event.name === 'FunctionCall' && isOurs(event))),
    };
  });
}

async function turn(page, cdp, shown) {
  await showMarks(page, shown);
  const end = await startTrace(cdp, CATEGORIES);
  await change(page);
  return framesOf(await end());
}

export function measureFrames(world, report) {
  return inTab(world, async (page, cdp) => {
    await page.goto(`${world.base}/many-10000-card`);
    await pause(REST);
    const [marked, bare] = [[], []];
    for (let count = 0; count < TURNS; count++) {
      marked.push(...(await turn(page, cdp, true)));
      bare.push(...(await turn(page, cdp, false)));
    }
    const of = (frames, key) => median(frames.map((frame) => frame[key]));
    const dearer = (key) => of(marked, key) - of(bare, key);
    const [watching, script] = [of(marked, 'watching'), of(marked, 'script')];
    const own = ` (watching ${watching.toFixed(2)}, script ${script.toFixed(2)}; without marks ${of(bare, 'main').toFixed(0)} ms)`;
    report('10,000 claims: a frame with a change, main thread', dearer('main') + watching + script, 2, ' ms', own);
    report('the same, all threads of the page', dearer('all') + watching + script, 2, ' ms');
  });
}
