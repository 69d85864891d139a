import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackProblem } from '../corpus/pack-problem';

/** Without these there is no pack; the others of its folder are read where they are there. */
const NEEDED = ['pack.json', 'sources.json', 'speakers.json', 'statements.json', 'places.json', 'coverage.json'];

/** Node names it in some of its messages only. */
const NAMED_OFFSET = /at position (\d+)/u;

/** What JSON.parse says of a text; null where it is JSON. */
function complaint(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether something stands in these lines that no further line could make JSON of. */
function isBroken(lines: readonly string[]): boolean {
  const text = lines.map((line) => `${line}\n`).join('');
  const message = complaint(text);
  if (message === null || message.includes('end of JSON input')) return false;
  const [, offset] = NAMED_OFFSET.exec(message) ?? [];
  return offset === undefined || Number(offset) < text.length;
}

/** The first line with which it is broken, from 1; the last one where only an end is missing. */
function brokenLine(text: string): number {
  const lines = text.split('\n');
  let [sound, broken] = [0, lines.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isBroken(lines.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  return broken;
}

/** What is amiss with a text that should be JSON, and in which line; null where it is JSON. */
export function jsonProblem(file: string, text: string): PackProblem | null {
  const message = complaint(text);
  if (message === null) return null;
  // What follows is a piece of the file, over several lines.
  const [what = message] = message.split(', ');
  return {
    file,
    record: `line ${brokenLine(text)}`,
    field: '',
    message: `is no JSON (${what}); mend this line or the one before it`,
  };
}

/** The JSON files of a pack that are missing or broken. */
export async function brokenPackFiles(folder: string): Promise<PackProblem[]> {
  const there = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const missing = NEEDED.filter((name) => !there.includes(name)).map((name) => ({
    file: path.join(folder, name),
    record: '',
    field: '',
    message: 'is missing; put it back',
  }));
  const read = there.sort().map(async (name) => {
    const file = path.join(folder, name);
    return jsonProblem(file, await readFile(file, 'utf8'));
  });
  return [...missing, ...(await Promise.all(read)).filter((problem) => problem !== null)];
}
