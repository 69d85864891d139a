import { expect, test } from 'vitest';
import { claimCiting } from '../fixtures/small-record';
import { matchReport } from './match-report';
import { whyMarked } from './why-marked';
import { englishWords } from '../../words/english';

const claim = claimCiting(
  { 'daily-own': 'same' },
  {
    start: 100,
    text: 'Each town passes on 40 guests.',
    score: 0.837,
    matched: [
      { start: 120, end: 129 },
      { start: 105, end: 109 },
      { start: 105, end: 109 },
    ],
  },
);

test('the matched words are read at their places in the block, each once', () => {
  expect(whyMarked(claim, englishWords)).toEqual({ words: ['40 guests', 'town'], certainty: '84 of 100' });
});

test('places before the claim give no words', () => {
  expect(whyMarked({ ...claim, matched: [{ start: 90, end: 99 }] }, englishWords).words).toEqual([]);
});

test('the report of a match that does not fit holds what is needed to see why', () => {
  const report = matchReport(claim, englishWords);
  for (const part of [claim.text, 'guests', 'daily-own: same', '40 guests']) expect(report).toContain(part);
});
