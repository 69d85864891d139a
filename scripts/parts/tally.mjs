/** Counts of checks, as the parts of a run print them. */

export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** Reads the last line that counts: “12 passed, 0 failed, 1 skipped”, “Tests  1 failed | 12 passed (13)”. Null if none does. */
export function readTally(output) {
  const line = output
    .split('\n')
    .filter((text) => /\b\d+ (passed|failed|skipped)\b/.test(text))
    .at(-1);
  if (line === undefined) return null;
  const count = (word) => Number(new RegExp(`(\\d+) ${word}\\b`).exec(line)?.[1] ?? 0);
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

export function addTallies(tallies) {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    NOTHING,
  );
}

export const describeTally = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
