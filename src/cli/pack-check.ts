/**
 * `npm run pack:check -- FILE…`: checks newsrooms' own packs as the options page does when one is added (docs/packs.md).
 * Several files are also checked against one another. Ends with 1 if something is amiss, with 2 if no file is named.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledRecord } from '../app/record';
import { checkedRules } from '../corpus/checked-pack';
import { checkPackFiles, type PackFile } from './check-pack-files';

const USAGE = 'usage: npm run pack:check -- FILE…';

/** A file that cannot be read is told like one that holds no pack. */
async function readPackFile(file: string): Promise<PackFile> {
  try {
    return { name: path.basename(file), text: await readFile(file, 'utf8') };
  } catch (error) {
    return { name: path.basename(file), problem: error instanceof Error ? error.message : String(error) };
  }
}

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const { lines, problems } = checkPackFiles(
    await Promise.all(files.map(readPackFile)),
    await bundledRecord(),
    checkedRules,
  );
  for (const problem of problems) console.error(problem);
  for (const line of lines) console.log(line);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
