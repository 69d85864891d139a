/**
 * The whole check of a clone, quick parts first. `npm test` runs all of it, `npm run test:long` what takes longer;
 * `node scripts/test.mjs NAME…` runs the steps whose names begin so.
 */
import { prepare, runAsScript } from './prepare.mjs';
import { runSteps } from './parts/steps.mjs';

const bin = (file, ...args) => ({ program: process.execPath, args: [`node_modules/${file}`, ...args] });

const STEPS = [
  { name: 'format', ...bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'lint', ...bin('eslint/bin/eslint.js', '--max-warnings=0', '.') },
  { name: 'types of the messages', ...bin('wxt/bin/wxt.mjs', 'prepare') },
  { name: 'types', ...bin('typescript/bin/tsc', '--noEmit') },
  { name: 'types of the engine, without the DOM', ...bin('typescript/bin/tsc', '-p', 'tsconfig.engine.json') },
  { name: 'unit tests', counts: true, ...bin('vitest/vitest.mjs', 'run') },
  { name: 'record against its sources', counts: true, program: 'npm', args: ['run', '-s', 'check:record'] },
  { name: 'build for Chrome', ...bin('wxt/bin/wxt.mjs', 'build') },
  { name: 'build for Firefox', ...bin('wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3') },
  { name: 'gallery of all screens', counts: true, program: 'node', args: ['tests/gallery/check.mjs'] },
  {
    name: 'end to end in Chromium',
    counts: true,
    echo: true,
    program: 'node',
    args: ['tests/e2e/run.mjs', 'chromium'],
  },
  { name: 'end to end in Firefox', counts: true, echo: true, program: 'node', args: ['tests/e2e/run.mjs', 'firefox'] },
];

const chosen = (names) =>
  names.length === 0 ? STEPS : STEPS.filter((step) => names.some((name) => step.name.startsWith(name)));

await runAsScript(import.meta.url, async (names) => {
  await prepare(['chromium', 'firefox']);
  return runSteps(chosen(names));
});
