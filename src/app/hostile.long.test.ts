import { describe, expect, it } from 'vitest';
import { fold } from '../lib/fold';
import { splitSentences } from '../language/en/sentences';
import { tokenize } from '../language/en/tokens';
import { HEADLINE, readArticle } from './test-engine';

/**
 * Time grows with a text's length, not with its square: eight times the text may take eight times as long, and three
 * times that where the machine is busy; a square would take sixty-four times as long.
 */
const TIMES = 8;
const SLACK = 3;
/** Times below this are noise, in milliseconds. */
const NOISE = 20;
const SHORT = 40_000;

const PIECES = [
  'On 2 June 2025 each side agreed to exchange 6,000 bodies. ',
  'exchange took place prisoners bodies ',
  '6,000 bodies and ',
  'Talks. ',
  '2 June. ',
  'head delegation Umerov led Russia ',
  'Umerov said ',
  '“a” ',
  '."',
  '?"',
  '.[1]',
  '((',
  'e\u0301\u0301\u0301',
  '\u200b\u202e',
  'аa',
  '1.1.',
  '1,',
  "a'",
  'A.',
  'p.m. ',
  'at least no fewer than ',
  'a couple of thousand and ',
  'one hundred and ',
  '9',
  'a',
  ' ',
  '\n',
  '-',
];

function timeOf(work: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const long = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

function growth(work: (text: string) => void, piece: string): number {
  work(long(piece, SHORT));
  const short = Math.max(
    NOISE,
    timeOf(() => work(long(piece, SHORT))),
  );
  return timeOf(() => work(long(piece, SHORT * TIMES))) / short;
}

describe('time grows with the text alone', () => {
  it.each(PIECES)('in folding, sentences and tokens: %j', (piece) => {
    for (const work of [fold, splitSentences, tokenize]) expect(growth(work, piece)).toBeLessThan(TIMES * SLACK);
  });

  it.each(PIECES)('in the whole engine: %j', (piece) => {
    const read = (text: string) => readArticle([HEADLINE, text], '2025-06-02');
    expect(growth(read, piece)).toBeLessThan(TIMES * SLACK);
  });
});
