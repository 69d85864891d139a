/**
 * `npm run bench:engine [-- --profile FOLDER]`: the engine's speed in Node on one core, bundled as it is shipped, in
 * fresh processes. Writes the figures into bench/README.md; with --profile also a CPU profile of the warm run.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleEngine } from './bundle.mjs';
import { medianTime } from './clock.mjs';

const COLD_RUNS = 11;
const WARM_RUNS = 1;
const README = new URL('../README.md', import.meta.url);

function inFreshProcess(script, bundle, nodeArguments = []) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const run = spawnSync(process.execPath, [...nodeArguments, path, bundle], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

const medians = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((key) => [key, medianTime(runs.map((run) => run[key]))]));

const ms = (value) => `${value.toFixed(1)} ms`;
const kb = (value) => `${Math.round(value)} KB/s`;

/** Whether a goal is reached is decided by processor time: the clock also counts what else the machine does. */
const row = (what, goal, isReached, { clock, cpu }, words) =>
  `| ${what} | ${goal} | ${words(cpu)} | ${words(clock)} | ${isReached(cpu) ? 'yes' : 'no'} |`;
const atMost = (what, most, time) => row(what, `≤ ${most} ms`, (value) => value <= most, time, ms);
const part = (what, time) => `| ${what} | | ${ms(time.cpu)} | ${ms(time.clock)} | |`;

function table(cold, warm, size) {
  return [
    '| what | goal | processor | clock | reached |',
    '| --- | --- | --- | --- | --- |',
    row('related English text', '≥ 400 KB/s', (value) => value >= 400, warm.perSecond, kb),
    atMost('cold start', 80, cold.cold),
    part('– load the bundle', cold.load),
    part('– compile the pack', cold.compile),
    part('– first sentence', cold.first),
    atMost('8 KB article, right after a cold start', 60, cold.article),
    atMost('8 KB article, warm', 60, warm.article),
    '',
    `Bundle: ${Math.round(size / 1000)} kB with the pack. Node ${process.versions.node}, processor time of the JavaScript thread; medians of ${COLD_RUNS} fresh processes (cold) and ${WARM_RUNS} (warm).`,
  ].join('\n');
}

function writeTable(text) {
  const readme = readFileSync(README, 'utf8');
  const made = readme.replace(
    /<!-- engine -->[^]*<!-- \/engine -->/u,
    () => `<!-- engine -->\n\n${text}\n\n<!-- /engine -->`,
  );
  if (!made.includes(text)) throw new Error('bench/README.md: <!-- engine --> and <!-- /engine --> are not there');
  writeFileSync(README, made);
}

const { values } = parseArgs({ options: { profile: { type: 'string' } } });
const bundle = await bundleEngine();
try {
  const cold = medians(Array.from({ length: COLD_RUNS }, () => inFreshProcess('cold.mjs', bundle.file)));
  const warm = medians(Array.from({ length: WARM_RUNS }, () => inFreshProcess('warm.mjs', bundle.file)));
  if (values.profile) inFreshProcess('warm.mjs', bundle.file, ['--cpu-prof', `--cpu-prof-dir=${values.profile}`]);
  const text = table(cold, warm, statSync(bundle.file).size);
  console.log(text);
  writeTable(text);
} finally {
  bundle.remove();
}
