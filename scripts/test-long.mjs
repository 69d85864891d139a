/**
 * What takes longer than `npm test` may: how time grows with hostile text, the benchmark of claims and citations, the
 * count of marks in other sentences, every screen in every look and language, what is killed at many moments, and the
 * end-to-end tests three times over, which finds those that fail now and then.
 */
import { prepare, runAsScript } from './prepare.mjs';
import { runSteps } from './parts/steps.mjs';
import { buildForChrome } from './demo.mjs';

const TIMES = 3;

const node = (...args) => ({ program: process.execPath, args, echo: true });
const inChromium = (_, time) => ({
  name: `end to end in Chromium, ${time + 1} of ${TIMES}`,
  counts: true,
  ...node('tests/e2e/run.mjs', 'chromium'),
});

const STEPS = [
  {
    name: 'time grows with the text alone',
    counts: true,
    ...node('node_modules/vitest/vitest.mjs', 'run', '--mode=long'),
  },
  { name: 'benchmark of claims and citations', ...node('bench/score.mjs', 'bench/dev.jsonl') },
  { name: 'gallery in every look and language', counts: true, ...node('tests/gallery/check.mjs', 'whole') },
  { name: 'marks in sentences about something else', ...node('bench/other/count.mjs') },
  { name: 'killed at many moments', counts: true, ...node('tests/e2e/run.mjs', 'long') },
  ...Array.from({ length: TIMES }, inChromium),
];

await runAsScript(import.meta.url, async () => {
  await prepare(['chromium']);
  await buildForChrome();
  return runSteps(STEPS);
});
