#!/usr/bin/env node
// Builds bench/own-tune.jsonl and bench/own-held.jsonl from the labelled sources beside this file.
//
//   node bench/own/build.mjs          writes both files
//   node bench/own/build.mjs --check  only checks
//   node bench/own/build.mjs --set NAME  writes bench/own-NAME.jsonl from NAME.txt and NAME-*.txt alone (LATER_SETS)
//
// README.md gives the source form.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { checkPassages } from './checks.mjs';
import { readSource } from './source-form.mjs';

const HERE = new URL('./', import.meta.url);

/** Sets that came after the halves were cut: each has a source and a file of its own, so that the cut stays. */
const LATER_SETS = [
  'wire',
  'press',
  'unseen',
  'agency',
  'desk',
  'fresh',
  'daily',
  'later',
  'report',
  'tempt',
  'tempt-held',
  'paper',
  'lure',
  'bulletin',
  'last',
  'may',
  'sealed',
  'july',
  'june',
];

const setAt = process.argv.indexOf('--set');
const set = setAt < 0 ? undefined : process.argv[setAt + 1];
if (setAt >= 0 && !LATER_SETS.includes(set)) throw new Error(`no set ${set}; there is ${LATER_SETS.join(', ')}`);

/** A later set is read from `SET.txt` and `SET-*.txt`; where two names fit (`tempt`, `tempt-held`), the longer one has it. */
const isNamed = (later, name) => name === `${later}.txt` || (name.startsWith(`${later}-`) && name.endsWith('.txt'));
const laterSetOf = (name) => LATER_SETS.filter((later) => isNamed(later, name)).sort((a, b) => b.length - a.length)[0];
const sources = readdirSync(HERE)
  .filter((name) => name.endsWith('.txt') && laterSetOf(name) === set)
  .sort();
const passages = sources.flatMap((name) => readSource(readFileSync(new URL(name, HERE), 'utf8'), name));

const hashOf = (id) => createHash('sha256').update(id).digest('hex');
const groupOf = (passage) => (passage.changed ? 'changed' : passage.kind);

/** Half of each kind by the order of the ids' hashes, so that nobody chooses which passage is held back. */
function halves(all) {
  const tune = [];
  const held = [];
  for (const group of new Set(all.map(groupOf))) {
    const members = all.filter((p) => groupOf(p) === group).sort((a, b) => (hashOf(a.id) < hashOf(b.id) ? -1 : 1));
    const middle = Math.ceil(members.length / 2);
    tune.push(...members.slice(0, middle));
    held.push(...members.slice(middle));
  }
  return { tune, held };
}

const problems = checkPassages(passages);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

const built = set ? { [set]: passages } : halves(passages);
const write = (name, list) =>
  writeFileSync(new URL(`../${name}`, HERE), list.map((p) => `${JSON.stringify(p)}\n`).join(''));
for (const [name, list] of Object.entries(built)) {
  if (!process.argv.includes('--check')) write(`own-${name}.jsonl`, list);
  const count = (f) => list.filter(f).length;
  const sentences = list.flatMap((p) => p.sentences);
  console.log(
    `${name}: ${list.length} passages (deal ${count((p) => groupOf(p) === 'deal')}, one thing changed ${count((p) => p.changed)}, ` +
      `other ${count((p) => p.kind === 'other')}), ${sentences.length} sentences, ${sentences.filter((s) => s.claim).length} claims`,
  );
}
