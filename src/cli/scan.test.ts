import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE } from '../app/test-engine';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The command line starts a process of its own, which compiles the sources first; in milliseconds. */
const PATIENCE = 30_000;

interface Run {
  code: number;
  out: string;
  err: string;
}

const scan = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const options = { cwd: ROOT };
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/scan.ts', ...args],
      options,
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      },
    );
  });

interface Printed {
  file: string;
  language: string;
  claims: {
    matched: { start: number; end: number }[];
    start: number;
    end: number;
    points: string[];
    round: string | null;
    citations: object[];
  }[];
}

const TEXT = `${HEADLINE}\n\nThe weather was fine.\n\nEach side will hand over 6,000 bodies. The sides agreed to set up a medical commission.\n`;

describe('scan', () => {
  let folder = '';
  const file = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'on-record-scan-'));
    await writeFile(file('a.txt'), TEXT);
    await writeFile(file('b.txt'), 'The weather was fine.\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it(
    'prints one JSON object a file, in the order given, with offsets into the file',
    { timeout: PATIENCE },
    async () => {
      const { code, out, err } = await scan('--json', '--date', '2025-06-02', file('b.txt'), file('a.txt'));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const [none, some, ...more]: Printed[] = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Printed);
      expect(more).toEqual([]);
      expect(none).toEqual({ file: file('b.txt'), language: 'en', claims: [] });
      const claim = some?.claims.at(-2);
      expect(TEXT.slice(claim?.start, claim?.end)).toBe('Each side will hand over 6,000 bodies.');
      expect(claim).toMatchObject({ points: ['bodies-number'], round: '2025-06-02' });
      const words = some?.claims.at(-1)?.matched.map(({ start, end }) => TEXT.slice(start, end));
      expect(words).toEqual(['medical commission']);
      expect(claim?.citations[0]).toMatchObject({
        statement: expect.any(String),
        source: expect.any(String),
        point: 'bodies-number',
        relation: 'same',
        score: expect.any(Number),
        reasons: [expect.any(String)],
      });
    },
  );

  it('names a file that is not there, and prints nothing', { timeout: PATIENCE }, async () => {
    const { code, out, err } = await scan('no-such-file.txt');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^no-such-file\.txt: ENOENT.*\n$/u);
  });

  it('says how it is called, where it cannot be called so', { timeout: PATIENCE }, async () => {
    const { code, out, err } = await scan('--jason');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/--jason[\s\S]*usage/u);
  });
});
