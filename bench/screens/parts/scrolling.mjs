/** The panel's record with many statements: how soon it stands, and whether it scrolls without a late frame. */
import { median } from './median.mjs';

/** In CSS pixels: as wide as a side panel. */
const PANEL = { width: 400, height: 800 };
const SCROLLED = { seconds: 3, speed: 4_000 };
/** In ms: a frame at 60 a second, and what a clock may be off. */
const FRAME = 1000 / 60;
const SLACK = 4;

/** Runs in the panel before its own scripts: the record it asks for comes back with as many statements. */
function multiplyRecord(count) {
  const ask = chrome.runtime.sendMessage.bind(chrome.runtime);
  const multiplied = (answer) => {
    const { statements } = answer.value;
    const copies = Array.from({ length: count }, (_, at) => {
      const one = statements[at % statements.length];
      const round = Math.floor(at / statements.length);
      return round === 0 ? one : { ...one, id: `${one.id}-${round}`, origin: undefined };
    });
    return { ...answer, value: { ...answer.value, statements: copies.map((one) => JSON.parse(JSON.stringify(one))) } };
  };
  chrome.runtime.sendMessage = (message, ...rest) => {
    if (message?.name !== 'record') return ask(message, ...rest);
    const answer = rest.find((one) => typeof one === 'function');
    if (answer === undefined) return ask(message).then(multiplied);
    return ask(message, (found) => answer(multiplied(found)));
  };
}

async function startTrace(cdp) {
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const includedCategories = [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'disabled-by-default-devtools.timeline.frame',
    'toplevel',
  ];
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await done;
    return events;
  };
}

/** Frames that the browser drew for the page, from its own trace. */
function framesOf(events) {
  const counts = new Map();
  for (const { name, pid } of events) if (name === 'DrawFrame') counts.set(pid, (counts.get(pid) ?? 0) + 1);
  const [[pid]] = [...counts].sort(([, a], [, b]) => b - a);
  const drawn = events.filter((event) => event.name === 'DrawFrame' && event.pid === pid).map(({ ts }) => ts / 1000);
  drawn.sort((a, b) => a - b);
  const gaps = drawn.slice(1).map((at, before) => at - drawn[before]);
  const tasks = events
    .filter((event) => event.name === 'RunTask' && event.pid === pid)
    .map(({ dur = 0 }) => dur / 1000);
  return { gaps, longest: Math.max(0, ...tasks) };
}

async function scrollOnce(page, cdp) {
  const end = await startTrace(cdp);
  await cdp.send('Input.synthesizeScrollGesture', {
    x: PANEL.width / 2,
    y: PANEL.height / 2,
    yDistance: -SCROLLED.seconds * SCROLLED.speed,
    speed: SCROLLED.speed,
    gestureSourceType: 'mouse',
  });
  return framesOf(await end());
}

/** The panel stands in a tab, where the protocol can scroll and trace it. */
export async function scrollRecord({ context, extensionId }, count) {
  const page = await context.newPage();
  await page.setViewportSize(PANEL);
  await page.addInitScript(multiplyRecord, count);
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html#compare`);
  await page.locator('.comparison').waitFor();
  const drawn = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now();
        const look = () => {
          if (document.querySelector('.statement')) requestAnimationFrame(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        location.hash = '#record';
        look();
      }),
  );
  await page.waitForTimeout(1500);
  const cdp = await context.newCDPSession(page);
  const runs = [];
  for (let run = 0; run < 3; run++) runs.push(await scrollOnce(page, cdp));
  await page.close();
  const gaps = runs.flatMap((run) => run.gaps);
  const late = gaps.filter((gap) => gap > FRAME + SLACK).length;
  return {
    drawn,
    frames: 1000 / median(gaps),
    late: (100 * late) / gaps.length,
    longest: Math.max(...runs.map(({ longest }) => longest)),
  };
}
