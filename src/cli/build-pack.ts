/** `npm run pack:build`: compiles the bundled pack's words into all their forms. `--check`: fails where they are out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import { compiledPack, PACK_FILES } from './compiled-pack';

async function main(argv: string[]): Promise<number> {
  const made = await compiledPack();
  if (argv.includes('--check')) {
    const current = await readFile(PACK_FILES.compiled, 'utf8').catch(() => '');
    if (current === made) return 0;
    console.error(`${PACK_FILES.compiled} is out of date: run npm run pack:build`);
    return 1;
  }
  await writeFile(PACK_FILES.compiled, made);
  console.log(`${PACK_FILES.compiled} is made from ${PACK_FILES.words}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
