#!/usr/bin/env node
// How well claims are spotted and cited, measured against labelled passages.
//
//   node bench/score.mjs FILE... [--scan COMMAND] [--errors N] [--json]
//
// COMMAND (default: npm run -s scan --) is called once, from the current folder, as
//   COMMAND --json TEXTFILE...
// and prints one JSON object a text file, in order, one a line.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { groupsOf } from './score/groups.mjs';
import { scanTexts } from './score/scan.mjs';
import { tally } from './score/tally.mjs';

const USAGE = 'usage: score.mjs FILE... [--scan COMMAND] [--errors N] [--json]';

const readPassages = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const shown = (value) => {
  if (value === null) return '-';
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
};

function printGroup(name, { figures, relations }) {
  console.log(`== ${name}`);
  for (const [key, value] of Object.entries(figures)) console.log(`${key.padEnd(22)} ${shown(value)}`);
  console.log('relations (gold: said)', JSON.stringify(relations));
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scan: { type: 'string', default: 'npm run -s scan --' },
      errors: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const passages = positionals.flatMap(readPassages);
  const results = scanTexts(
    values.scan,
    passages.map((passage) => passage.text),
  );
  const report = {};
  for (const [name, members] of groupsOf(passages)) {
    const group = tally(
      members.map((i) => passages[i]),
      members.map((i) => results[i]),
    );
    report[name] = { ...group.figures, relations: group.relations };
    if (values.json) continue;
    printGroup(name, group);
    if (name !== 'all') continue;
    for (const error of group.errors.slice(0, Number(values.errors))) console.log(JSON.stringify(error));
  }
  if (values.json) console.log(JSON.stringify(report));
}

main();
