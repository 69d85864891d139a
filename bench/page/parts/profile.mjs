/**
 * Work of an extension on a page's main thread by the browser's CPU profile, in ms. Counted is what an extension's script
 * is at the bottom of: its own functions, the browser's that it calls, and the compiling that these calls need.
 */

/** Between two samples, in µs: the shortest that the browser keeps up with. */
const INTERVAL = 50;
const IDLE = new Set(['(root)', '(program)', '(idle)', '(garbage collector)']);

const isExtensions = ({ url }) => url.startsWith('chrome-extension://') || url.startsWith('extensions::');

export async function startProfile(cdp) {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
  return async () => (await cdp.send('Profiler.stop')).profile;
}

/** The ids of the nodes that are an extension's work. */
function extensionNodes(nodes) {
  const ours = new Set();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (node, isWithin) => {
    const isOurs = isWithin || isExtensions(node.callFrame);
    if (isOurs && !IDLE.has(node.callFrame.functionName)) ours.add(node.id);
    for (const child of node.children ?? []) mark(byId.get(child), isOurs);
  };
  mark(nodes[0], false);
  return ours;
}

/** A sample lasts until the next one. `until`: what comes later does not count, in µs of the profile's clock. */
export function extensionTime({ nodes, samples, timeDeltas, startTime }, until = Infinity) {
  const ours = extensionNodes(nodes);
  let time = 0;
  let at = startTime;
  for (let index = 0; index + 1 < samples.length; index++) {
    at += timeDeltas[index];
    if (at > until) break;
    if (ours.has(samples[index])) time += timeDeltas[index + 1];
  }
  return time / 1000;
}
