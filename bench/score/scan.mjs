import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes of output that one run may print: a thousand passages give a few MB. */
const MAX_OUTPUT = 1 << 30;

/**
 * Runs the scan command once over all texts, each in a plain-text file of its own.
 *
 * @returns {object[]} what it printed, one object a text, in the order given
 */
export function scanTexts(command, texts) {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const files = texts.map((text, i) => {
      const file = join(folder, `${String(i).padStart(5, '0')}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const run = spawnSync(`${command} --json ${files.join(' ')}`, {
      shell: true,
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
    });
    if (run.status !== 0) throw new Error(`scan ended with ${run.status}: ${run.stderr}`);
    const lines = run.stdout.split('\n').filter((line) => line.trim() !== '');
    if (lines.length !== files.length) throw new Error(`scan gave ${lines.length} results for ${files.length} texts`);
    return lines.map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
