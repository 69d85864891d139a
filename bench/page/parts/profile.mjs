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

/** A sample lasts until the next one. */
export function extensionTime({ nodes, samples, timeDeltas }) {
  const ours = extensionNodes(nodes);
  let time = 0;
  for (let at = 0; at + 1 < samples.length; at++) if (ours.has(samples[at])) time += timeDeltas[at + 1];
  return time / 1000;
}
