/**
 * `npm run -s scan -- [--json] [--url URL] [--date YYYY-MM-DD] FILE…`: the engine without a browser. Text files are
 * read as one article, paragraph by paragraph; HTML files as a reader sees them.
 */
import { readFile } from 'node:fs/promises';
import { createEngine, type Engine } from '../app/engine';
import { bundledRecord } from '../app/record';
import type { Claim } from '../model/claim';
import type { PackRecord } from '../model/record';
import { englishWords } from '../words/english';
import { readFileAsUnits } from './read-file';
import type { Reading } from './reading';
import { claimsAsText } from './print-claims';
import { readOptions, type Options } from './scan-options';

/** The shape bench/README.md describes: offsets into the file's text. */
function asJson(file: string, reading: Reading, claims: readonly Claim[]): string {
  const placed = claims.map(({ block, start, end, matched, ...claim }) => {
    const offset = reading.offsets.get(block) ?? 0;
    const words = matched.map((word) => ({ start: word.start + offset, end: word.end + offset }));
    return { ...claim, start: start + offset, end: end + offset, matched: words };
  });
  const text = reading.text === undefined ? {} : { text: reading.text };
  return JSON.stringify({ file, language: reading.context.language || 'en', claims: placed, ...text });
}

async function scan(file: string, options: Options, engine: Engine, record: PackRecord): Promise<string> {
  const reading = await readFileAsUnits(file, await readFile(file, 'utf8'), options);
  const claims = engine.readUnits(reading.context, reading.units, { strictness: 'balanced' });
  return options.json ? asJson(file, reading, claims) : claimsAsText(file, claims, record);
}

async function main(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if ('message' in options) {
    console.error(options.message);
    return 2;
  }
  const record = await bundledRecord();
  const engine = createEngine(record, englishWords);
  for (const file of options.files) {
    try {
      console.log(await scan(file, options, engine, record));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
