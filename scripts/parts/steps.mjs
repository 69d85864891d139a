/** Runs the steps of a check one after the other, each named with its time, and stops at the first that fails. */
import { command } from './command.mjs';
import { addTallies, describeTally, readTally } from './tally.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * A step's own count is the last one it printed; a step that prints none counts as one. Where a step says that it
 * passed and yet ends with an error, that error counts as one failure.
 */
function tallyOf({ code, output }, counts) {
  const printed = counts ? readTally(output) : null;
  if (code === 0) return printed ?? { passed: 1, failed: 0, skipped: 0 };
  return { passed: printed?.passed ?? 0, failed: printed?.failed || 1, skipped: printed?.skipped ?? 0 };
}

async function runStep(step) {
  const start = performance.now();
  if (step.echo) process.stdout.write(`${step.name} …\n`);
  const result = await command(step.program, step.args, { echo: step.echo, env: { NO_COLOR: '1', FORCE_COLOR: '0' } });
  const tally = tallyOf(result, step.counts);
  const isGood = tally.failed === 0;
  if (!isGood && !step.echo) process.stdout.write(`${result.output.trimEnd()}\n`);
  const count = step.counts ? `  (${describeTally(tally)})` : '';
  process.stdout.write(`${isGood ? '✓' : '✗'} ${step.name}  ${seconds(start)}${count}\n`);
  return tally;
}

/** Prints the sum of all counts as its last line. Ends with the exit code. */
export async function runSteps(steps) {
  const start = performance.now();
  const tallies = [];
  for (const step of steps) {
    const tally = await runStep(step);
    tallies.push(tally);
    if (tally.failed > 0) break;
  }
  const sum = addTallies(tallies);
  const left = steps.length - tallies.length;
  if (left > 0) process.stdout.write(`stopped there; ${left} steps not run\n`);
  process.stdout.write(`\n${describeTally(sum)}  (${seconds(start)})\n`);
  return sum.failed === 0 ? 0 : 1;
}
