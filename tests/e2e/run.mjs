/**
 * Runs the end-to-end tests in a real browser: `node tests/e2e/run.mjs chromium|firefox|long [part of a file's name]`.
 *
 * A test is a module `NAME.e2e.mjs` that exports `name` and either `run(world)` or `cases`, a list of `{ name, run }`.
 * `world` is what the browser's own file here makes it; `world.skip(reason)` ends a test that cannot run on this
 * machine. Built extensions are taken from `.output`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeTally } from '../../scripts/parts/tally.mjs';
import { openWorld as chromium } from './parts/chromium-world.mjs';
import { openWorld as firefox } from './parts/firefox-world.mjs';
import { Skipped } from './parts/skipped.mjs';

const BROWSERS = {
  chromium: { folder: 'tests/e2e', openWorld: chromium },
  firefox: { folder: 'tests/e2e/firefox', openWorld: firefox },
  /** In Chromium too: what takes longer than `npm test` may. */
  long: { folder: 'tests/e2e/long', openWorld: chromium },
};
/** Pictures of what stood on the screen when a test failed. */
const FAILURES = path.resolve('.output/failures');
/** No test here takes a tenth of it; one that hangs must not hang the run. In milliseconds. */
const LONGEST_TEST = 90_000;

async function loadCases(folder, part) {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.e2e.mjs') && file.includes(part));
  const modules = await Promise.all(files.sort().map((file) => import(pathToFileURL(path.resolve(folder, file)).href)));
  return modules.flatMap(({ name, run, cases }) =>
    (cases ?? [{ run }]).map((each) => ({ name: each.name ? `${name}: ${each.name}` : name, run: each.run })),
  );
}

function withinTime(promise, limit) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${limit / 1000} s`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Ends with `passed`, `failed` or `skipped`. */
async function runCase({ name, run }, world) {
  const start = performance.now();
  const report = (mark, more = '') => {
    process.stdout.write(`  ${mark} ${name}  ${Math.round(performance.now() - start)} ms${more}\n`);
  };
  try {
    await withinTime(run(world), LONGEST_TEST);
    report('✓');
    return 'passed';
  } catch (error) {
    if (error instanceof Skipped) {
      report('–', `  skipped: ${error.message}`);
      return 'skipped';
    }
    const pictures = await world.picture(path.join(FAILURES, name.replace(/\W+/g, '-')));
    report('✗', `\n${error.stack}\n    pictures: ${pictures.join(', ')}`);
    return 'failed';
  } finally {
    await world.tidy();
  }
}

async function main([browser, part = '']) {
  if (!BROWSERS[browser]) throw new Error(`Name what to run: ${Object.keys(BROWSERS).join(' or ')}.`);
  const { folder, openWorld } = BROWSERS[browser];
  const cases = await loadCases(folder, part);
  fs.rmSync(FAILURES, { recursive: true, force: true });
  fs.mkdirSync(FAILURES, { recursive: true });
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const world = await openWorld();
  try {
    for (const each of cases) tally[await runCase(each, world)] += 1;
  } finally {
    await world.close();
  }
  process.stdout.write(`${describeTally(tally)}\n`);
  return tally.failed > 0 || cases.length === 0 ? 1 : 0;
}

// A browser that does not end must not keep the run: what is left open is closed by its exit.
process.exit(await main(process.argv.slice(2)));
