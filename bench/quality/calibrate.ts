/**
 * `npm run bench:calibrate`: fits the scores of claims and citations on the passages that may be looked at, writes
 * them into the pack, and shows on the passages held out how far they keep what they promise.
 */
import { writeFileSync } from 'node:fs';
import { readPack } from '../../src/app/read-pack';
import { bundledRecord } from '../../src/app/record';
import { probability, type Logistic } from '../../src/lib/logistic';
import type { Calibration } from '../../src/model/calibration';
import { writeBetweenMarks } from './between-marks';
import { reliabilityDiagram } from './diagram';
import { fitLogistic } from './fit-logistic';
import { markdownTable } from './markdown';
import { binsOf, brier, constantBrier, meanGap, type Forecast } from './reliability';
import { citationSamples, claimSamples, type Sample } from './samples';
import { passagesOf, readSets } from './sets';

/** A claim that is more probably none is shown only in the wide setting, and there down to a third. */
const EVEN = 0.5;
const WIDE = 1 / 3;
/** The strict setting leaves out this share of claims: those of which the engine is least sure. */
const LEFT_OUT = 0.1;
const BINS = 8;

const forecasts = (model: Logistic, samples: readonly Sample[]): Forecast[] =>
  samples.map(({ features, right }) => ({ promised: probability(model, features), right }));

/** The score that a share of the labelled claims stay below. */
function strictLeast(model: Logistic, samples: readonly Sample[]): number {
  const scores = forecasts(
    model,
    samples.filter(({ right }) => right),
  ).map(({ promised }) => promised);
  const sorted = scores.sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(LEFT_OUT * sorted.length)] ?? EVEN) * 1000) / 1000;
}

function line(name: string, given: readonly Forecast[]): string[] {
  const wrong = given.filter(({ right }) => !right).length;
  return [
    name,
    String(given.length),
    String(wrong),
    brier(given).toFixed(4),
    constantBrier(given).toFixed(4),
    meanGap(binsOf(given, BINS)).toFixed(3),
  ];
}

const write = (path: string, text: string): void => writeFileSync(new URL(`../../${path}`, import.meta.url), text);

async function main(): Promise<void> {
  const record = await bundledRecord();
  const pack = readPack(record);
  const sets = await readSets();
  const fitted = passagesOf(sets.read);
  const unread = passagesOf(sets.heldOut);
  const claimsFitted = claimSamples(pack, fitted);
  const claim = fitLogistic(claimsFitted);
  const citationsFitted = citationSamples(pack, record, fitted, claim);
  const citation = fitLogistic(citationsFitted);
  const calibration: Calibration = {
    claim,
    citation,
    least: { strict: strictLeast(claim, claimsFitted), balanced: EVEN, wide: Math.round(WIDE * 1000) / 1000 },
  };
  write('assets/packs/istanbul-2025/calibration.json', `${JSON.stringify(calibration, null, 1)}\n`);
  const heldClaims = forecasts(claim, claimSamples(pack, unread));
  const heldCitations = forecasts(citation, citationSamples(pack, record, unread, claim));
  const table = markdownTable(
    ['', 'cases', 'of them not borne out', 'Brier score', 'the same with one share for all', 'mean gap'],
    [
      line('claims, fitted', forecasts(claim, claimsFitted)),
      line('claims, held out', heldClaims),
      line('citations, fitted', forecasts(citation, citationsFitted)),
      line('citations, held out', heldCitations),
    ],
  );
  console.log(table);
  console.log(JSON.stringify(calibration));
  writeBetweenMarks('calibration', table);
  write(
    'docs/pictures/calibration.svg',
    reliabilityDiagram([
      { title: `Claims, held out (${heldClaims.length})`, bins: binsOf(heldClaims, BINS) },
      { title: `Citations, held out (${heldCitations.length})`, bins: binsOf(heldCitations, BINS) },
    ]),
  );
}

await main();
