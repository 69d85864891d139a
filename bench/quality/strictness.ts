/** What each step of strictness is worth, as data that the options page shows. */
import { writeFileSync } from 'node:fs';
import { Strictness } from '../../src/model/settings';
import type { PackRecord } from '../../src/model/record';
import { markdownTable, shown } from './markdown';
import { countFalseAlarms, measure } from './measure';
import { createOurs } from './ours';
import { passagesOf, type Sets } from './sets';

export interface Step {
  step: Strictness;
  precision: number;
  recall: number;
  falseAlarmsPer1000: number;
}

export interface MeasuredStrictness {
  /** What was measured on. */
  claims: number;
  otherSentences: number;
  steps: Step[];
}

const DECIMALS = 1000;
const rounded = (value: number | null | undefined): number => Math.round((value ?? 0) * DECIMALS) / DECIMALS;

/** Measures on all labelled English passages together, and on the sentences about other things. */
export function measureStrictness(record: PackRecord, sets: Sets): MeasuredStrictness {
  const passages = passagesOf([...sets.read, ...sets.heldOut]);
  let claims = 0;
  const steps = Strictness.def.entries;
  const measured = Object.values(steps).map((step): Step => {
    const reader = createOurs(record, step);
    const figures = measure(reader, passages);
    const { marked, sentences } = countFalseAlarms(reader, sets.other);
    claims = figures['claims'] ?? 0;
    return {
      step,
      precision: rounded(figures['precision']),
      recall: rounded(figures['recall']),
      falseAlarmsPer1000: rounded((1000 * marked) / sentences),
    };
  });
  const otherSentences = sets.other.reduce((sum, file) => sum + file.sentences, 0);
  return { claims, otherSentences, steps: measured };
}

export function strictnessTable({ claims, otherSentences, steps }: MeasuredStrictness): string {
  const rows = steps.map(({ step, precision, recall, falseAlarmsPer1000 }) => [
    step,
    shown(precision),
    shown(recall),
    falseAlarmsPer1000.toFixed(2),
  ]);
  const head = ['step', 'precision', 'recall', 'false alarms / 1,000'];
  return `${markdownTable(head, rows)}\n\nOn ${claims} claims of all labelled English passages, and ${otherSentences} sentences about other things.`;
}

export function writeStrictness(measured: MeasuredStrictness): void {
  const file = new URL('../../assets/packs/istanbul-2025/strictness.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(measured, null, 1)}\n`);
}
