import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compiledPack, PACK_FILES } from './compiled-pack';

/** Conjugating some thousand words takes seconds on a busy machine. */
const TIMEOUT_MS = 120_000;

test(
  'the compiled words are those of the pack (else: npm run pack:build)',
  async () => {
    expect((await compiledPack()) === (await readFile(PACK_FILES.compiled, 'utf8'))).toBe(true);
  },
  TIMEOUT_MS,
);
