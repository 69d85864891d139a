import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../README.md', import.meta.url);

/** Writes a made part of bench/README.md: what stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function writeBetweenMarks(name: string, text: string): void {
  const readme = readFileSync(README, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [readme.indexOf(open), readme.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`bench/README.md: ${open} and ${close} are not there, in this order`);
  const made = `${readme.slice(0, from)}${open}\n\n${text.trim()}\n\n${readme.slice(to)}`;
  writeFileSync(README, made);
}
