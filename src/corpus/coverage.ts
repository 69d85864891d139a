/** What each sentence of the sources yielded, or why nothing; and the gaps, if there are any. */
import * as z from 'zod/mini';
import type { PackRecord, Source } from '../model/record';
import type { PackProblem } from './pack-problem';

/** `coverage.json` of a pack. */
export const Coverage = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      /** How many sentences the source has, headline included. */
      sentences: z.number(),
      /** The points on which the source was found to speak. */
      points: z.array(z.string()),
      /** By number of the sentence: why it yields no statement. */
      reasons: z.record(z.string(), z.string()),
    }),
  ),
});
export type Coverage = z.infer<typeof Coverage>;

export interface SentenceCoverage {
  number: number;
  /** Ids of the statements it yielded. */
  statements: string[];
  /** Why it yielded none; empty where it did. */
  reason: string;
}

export interface SourceCoverage {
  source: Source;
  sentences: SentenceCoverage[];
}

/** One entry a source, in the record's order. */
export function coverageOf(record: PackRecord, coverage: Coverage): SourceCoverage[] {
  return record.sources.map((source) => {
    const entry = coverage.sources.find(({ id }) => id === source.id);
    const statements = record.statements.filter((statement) => statement.source === source.id);
    const sentences = Array.from({ length: entry?.sentences ?? 0 }, (_, index) => ({
      number: index + 1,
      statements: statements.filter(({ sentence }) => sentence === index + 1).map(({ id }) => id),
      reason: entry?.reasons[String(index + 1)] ?? '',
    }));
    return { source, sentences };
  });
}

function gapOf({ number, statements, reason }: SentenceCoverage, record: string): PackProblem[] {
  const field = `sentence ${number}`;
  const gap = (message: string) => [{ file: 'coverage.json', record, field, message }];
  if (statements.length === 0 && reason === '') return gap('has neither a statement nor a reason');
  if (statements.length > 0 && reason !== '') return gap('has both statements and a reason for none');
  return [];
}

/** Sentences without statement or reason, points that were found and are not on record, counts that do not fit. */
export function coverageGaps(record: PackRecord, coverage: Coverage): PackProblem[] {
  return coverageOf(record, coverage).flatMap(({ source, sentences }) => {
    const problem = (field: string, message: string): PackProblem => ({
      file: 'coverage.json',
      record: source.id,
      field,
      message,
    });
    const statements = record.statements.filter((statement) => statement.source === source.id);
    const entry = coverage.sources.find(({ id }) => id === source.id);
    if (!entry) return [problem('', 'the source is missing here')];
    const numbers = [...statements.map(({ sentence }) => sentence), ...Object.keys(entry.reasons).map(Number)];
    return [
      ...sentences.flatMap((sentence) => gapOf(sentence, source.id)),
      ...numbers.filter((n) => n > entry.sentences).map((n) => problem(`sentence ${n}`, 'is beyond the last sentence')),
      ...entry.points
        .filter((point) => !statements.some((statement) => statement.point === point))
        .map((point) => problem(`points.${point}`, 'has no statement')),
    ];
  });
}
