/**
 * Work of scripts on a page's main thread by the browser's trace, in ms of processor time: what other processes do
 * meanwhile does not count. The measured pages have no scripts of their own, so all of it is the extension's.
 */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.compile'];
/** What runs script, or is started by it. The outermost of them counts. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
]);
const STYLE = new Set(['UpdateLayoutTree', 'Layout']);
/** A task that holds one of these is the browser's own; of it only the scripts within count. */
const BROWSERS_OWN = new Set([
  'ParseHTML',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayoutTree',
  'Layout',
  'CommitLoad',
  'ParseAuthorStyleSheet',
  'ResourceReceivedData',
  'ResourceFinish',
  'MajorGC',
]);

export async function startTrace(cdp, includedCategories = CATEGORIES) {
  const events = [];
  const keep = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', keep);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await done;
    cdp.off('Tracing.dataCollected', keep);
    return events;
  };
}

/** Complete events of the thread that ran the address, outermost first. */
function onThread(events, mark) {
  const ours = events.find((event) => JSON.stringify(event.args ?? {}).includes(mark));
  if (!ours) return [];
  return events
    .filter((event) => event.ph === 'X' && event.pid === ours.pid && event.tid === ours.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

function outermost(events, names) {
  const out = [];
  let end = -Infinity;
  for (const event of events) {
    if (!names.has(event.name) || event.ts < end) continue;
    out.push(event);
    end = event.ts + event.dur;
  }
  return out;
}

const cost = (event) => (event.tdur ?? event.dur) / 1000;
const sum = (events) => events.reduce((all, event) => all + cost(event), 0);

/** Tasks of the thread after our first script, each with what ran in it. */
function tasksOf(thread, mark) {
  const first = thread.find((event) => SCRIPT.has(event.name) && JSON.stringify(event.args).includes(mark));
  if (!first) return [];
  const tasks = thread.filter((event) => event.name === 'RunTask' && event.ts + event.dur > first.ts);
  let at = 0;
  return tasks.map((task) => {
    const end = task.ts + task.dur;
    while (at < thread.length && thread[at].ts < task.ts) at++;
    const inside = [];
    for (let next = at; next < thread.length && thread[next].ts < end; next++)
      if (thread[next] !== task) inside.push(thread[next]);
    return { task, inside };
  });
}

/** A task without a name is ours (a slice that goes on) from this length on, in ms; shorter ones are the browser's. */
const UNNAMED_FROM = 1;

/**
 * In ms: `script`, ours until the marks are painted; `idle`, ours in idle callbacks, which wait for that; `longest` task
 * of ours; `style` and layout that scripts forced; `all`, every task of the thread.
 */
export function workOf(events, mark) {
  const thread = onThread(events, mark);
  const result = { script: 0, idle: 0, longest: 0, style: 0, all: 0 };
  for (const { task, inside } of tasksOf(thread, mark)) {
    const scripts = outermost(inside, SCRIPT);
    const isUnnamed =
      scripts.length === 0 && !inside.some(({ name }) => BROWSERS_OWN.has(name)) && cost(task) >= UNNAMED_FROM;
    const idle = scripts.filter(({ name }) => name === 'FireIdleCallback');
    const within = (event) => scripts.some((top) => event.ts >= top.ts && event.ts + event.dur <= top.ts + top.dur);
    result.all += cost(task);
    result.idle += sum(idle);
    result.script += isUnnamed ? cost(task) : sum(scripts) - sum(idle);
    result.longest = Math.max(result.longest, isUnnamed ? cost(task) : 0, ...scripts.map(cost));
    result.style += sum(outermost(inside, STYLE).filter(within));
  }
  return result;
}
