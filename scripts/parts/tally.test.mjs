import { describe, expect, it } from 'vitest';
import { addTallies, describeTally, readTally } from './tally.mjs';

describe('readTally', () => {
  it('reads our own last line', () => {
    expect(readTally('x\n3 passed, 1 failed, 2 skipped\n')).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('reads the tests, not the files, of vitest', () => {
    const output =
      ' Test Files  3 passed (3)\n      Tests  1 failed | 12 passed | 2 skipped (15)\n   Start at  10:00:00\n';
    expect(readTally(output)).toEqual({ passed: 12, failed: 1, skipped: 2 });
  });

  it('finds nothing where nothing is counted', () => {
    expect(readTally('all good\n')).toBeNull();
  });
});

describe('addTallies', () => {
  it('adds each count, and none is nothing', () => {
    const sum = addTallies([
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(describeTally(sum)).toBe('4 passed, 1 failed, 2 skipped');
    expect(describeTally(addTallies([]))).toBe('0 passed, 0 failed, 0 skipped');
  });
});
