/** How long scripts hold a page's main thread, from the browser's own trace. */

const CATEGORIES = ['toplevel', 'v8', 'v8.execute', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'v8.run',
]);
const TASK = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

const threadOf = ({ pid, tid }) => `${pid}/${tid}`;
const isWithin = (inner, outer) => inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
const isOurs = (event, extensionId) => (event.args?.data?.url ?? '').includes(`chrome-extension://${extensionId}/`);

/**
 * Time on the processor, in microseconds: other programs may hold up a task of any length. Very short events have none.
 */
const busy = ({ tdur, dur }) => tdur ?? dur;

/** The time that scripts ran within a task, in milliseconds; what is nested in another counts once. */
function scriptTime(task, scripts) {
  let time = 0;
  let end = 0;
  for (const event of scripts) {
    if (event.ts < end) continue;
    time += busy(event);
    end = event.ts + event.dur;
  }
  return { script: time / 1000, task: busy(task) / 1000 };
}

/**
 * Records a page while `act` runs, on a page that has no script of its own, so that whatever runs there is ours.
 * Ends with one entry a task in which a script ran, longest script first: `{ script, task }` in milliseconds.
 */
export async function scriptTasks({ context, extensionId }, page, act) {
  const browser = context.browser();
  await browser.startTracing(page, { categories: CATEGORIES });
  let recorded;
  try {
    await act();
  } finally {
    recorded = await browser.stopTracing();
  }
  const trace = JSON.parse(recorded.toString());
  const events = trace.traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const threads = new Set(events.filter((event) => isOurs(event, extensionId)).map(threadOf));
  const ofPage = events.filter((event) => threads.has(threadOf(event))).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const scripts = ofPage.filter(({ name }) => SCRIPT.has(name));
  return ofPage
    .filter(({ name }) => TASK.has(name))
    .map((task) =>
      scriptTime(
        task,
        scripts.filter((event) => threadOf(event) === threadOf(task) && isWithin(event, task)),
      ),
    )
    .filter(({ script }) => script > 0)
    .sort((a, b) => b.script - a.script);
}
