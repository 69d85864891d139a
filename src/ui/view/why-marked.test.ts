import { expect, test } from 'vitest';
import { claimCiting, smallRecord } from '../fixtures/small-record';
import { claimView } from './claim-view';
import { matchReport } from './match-report';
import { indexRecord } from './record-index';
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
  expect(whyMarked(claim, englishWords)).toMatchObject({ words: ['40 guests', 'town'], certainty: '84 of 100' });
});

test('places before the claim give no words', () => {
  expect(whyMarked({ ...claim, matched: [{ start: 90, end: 99 }] }, englishWords).words).toEqual([]);
});

test('the report of a match that does not fit holds what is needed to see why', () => {
  const report = matchReport(claim, englishWords);
  for (const part of [claim.text, 'guests', 'daily-own: same', '40 guests']) expect(report).toContain(part);
});

test('it is told from which certainty on claims are shown, and which statement was held against it first', () => {
  const cited = claimCiting({ 'daily-own': 'same', 'agency-clerk': 'differs' }, { score: 0.84, least: 0.6 });
  const { points } = claimView(cited, indexRecord(smallRecord, englishWords));
  const { certainty, least, nearest } = whyMarked(cited, englishWords, points);
  expect([certainty, least]).toEqual(['84 of 100', '60 of 100']);
  expect(nearest).toEqual({
    wording: 'Each town passes on forty guests (daily-own).',
    outlet: 'Daily',
    reasons: ['both speak of guests'],
  });
});
