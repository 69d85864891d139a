import { parseArgs } from 'node:util';
import { isRealDate } from '../corpus/real-date';

const USAGE = 'usage: npm run -s scan -- [--json] [--url URL] [--date YYYY-MM-DD] FILE…';

export interface Options {
  json: boolean;
  url: string | undefined;
  date: string | undefined;
  files: string[];
}

/** Parses the command line of `scan`; a message for the user where it cannot be taken. */
export function readOptions(argv: string[]): Options | { message: string } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, url: { type: 'string' }, date: { type: 'string' } },
    });
    if (positionals.length === 0) return { message: USAGE };
    if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(values.date))
      return { message: `--date: “${values.date}” is not a day as YYYY-MM-DD\n${USAGE}` };
    if (values.date !== undefined && !isRealDate(values.date)) return { message: `--date: there is no ${values.date}` };
    return { json: values.json, url: values.url, date: values.date, files: positionals };
  } catch (error) {
    return { message: `${error instanceof Error ? error.message : String(error)}\n${USAGE}` };
  }
}
