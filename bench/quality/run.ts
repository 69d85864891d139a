/**
 * `npm run bench:quality`: the engine and three baselines in one run, on every set, against the goals. Writes the
 * tables into bench/README.md, and what each strictness is worth into the pack.
 */
import { bundledRecord } from '../../src/app/record';
import type { PackRecord } from '../../src/model/record';
import { createBaseline, type Ranker, type Settings } from './baseline';
import { writeBetweenMarks } from './between-marks';
import { behindGate, gateTable } from './gate-share';
import { countFalseAlarms, measure } from './measure';
import { createOurs } from './ours';
import { createKeywordRanker, createSearchRanker } from './rankers';
import type { Reader } from './reader';
import { report, type Row } from './report';
import { passagesOf, readSets, type PassageSet, type Sets } from './sets';
import { measureStrictness, strictnessTable, writeStrictness } from './strictness';
import { tune, type Grid } from './tune';

/** The files whose articles are written as news desks write them. */
const NEWS = /-(wire-reports|long-reads)\.txt$/u;

const KEYWORDS = [1, 2, 3, 4, 5, 6];
const SCORES = Array.from({ length: 40 }, (_, i) => i);

const BASELINES: { name: string; ranker: (record: PackRecord) => Ranker; grid: Grid }[] = [
  { name: 'keywords', ranker: createKeywordRanker, grid: { keywords: KEYWORDS, least: [1, 2, 3, 4] } },
  { name: 'BM25', ranker: createSearchRanker, grid: { keywords: [0], least: SCORES } },
  { name: 'keywords and BM25', ranker: createSearchRanker, grid: { keywords: KEYWORDS, least: SCORES } },
];

const settingsWords = ({ keywords, least, share, gated, relation }: Settings): string =>
  `at least ${keywords} keywords in the sentence, best score at least ${least}, hits down to ${share} of the best, ` +
  `${gated ? 'only articles that pass the gate' : 'no gate'}, relation by ${relation}`;

const reportedSets = ({ read, heldOut, changed }: Sets): PassageSet[] => [...read, ...heldOut, changed];

function row(reader: Reader, isBaseline: boolean, sets: Sets): Row {
  const labelled = reportedSets(sets);
  return {
    name: reader.name,
    isBaseline,
    sets: new Map(labelled.map(({ name, passages }) => [name, measure(reader, passages)])),
    falseAlarms: {
      all: countFalseAlarms(reader, sets.other),
      news: countFalseAlarms(
        reader,
        sets.other.filter(({ name }) => NEWS.test(name)),
      ),
    },
  };
}

async function main(): Promise<void> {
  const record = await bundledRecord();
  const sets = await readSets();
  const tuning = passagesOf(sets.read);
  const tuned = BASELINES.map(({ name, ranker, grid }) => {
    const ranks = ranker(record);
    const settings = tune(ranks, grid, tuning);
    return { reader: createBaseline(name, ranks, settings), line: `- ${name}: ${settingsWords(settings)}.` };
  });
  const ours = createOurs(record, 'balanced');
  const rows = [
    row(ours, false, sets),
    row(behindGate(ours), false, sets),
    ...tuned.map(({ reader }) => row(reader, true, sets)),
  ];
  const names = reportedSets(sets).map(({ name }) => name);
  const text = `${report(names, rows)}\n\n**Settings found for the baselines**\n\n${tuned.map(({ line }) => line).join('\n')}`;
  console.log(text);
  writeBetweenMarks('quality', text);
  writeBetweenMarks('gate', gateTable([...sets.read, ...sets.heldOut]));
  const steps = measureStrictness(record, sets);
  console.log(`\n${strictnessTable(steps)}`);
  writeBetweenMarks('strictness', strictnessTable(steps));
  writeStrictness(steps);
}

await main();
