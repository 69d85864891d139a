import { describe, expect, it } from 'vitest';
import { findIn, HEADLINE, matter, record, timeline } from '../app/test-engine';
import type { DateHit } from '../language/annotation';
import type { Assertion } from '../model/assertion';
import { isBefore, resolve, roundCarriedOut, roundOnDay } from './timeline';

/** The assertions of one sentence under the headline. */
const assertions = (sentence: string): Assertion[] =>
  findIn([HEADLINE, sentence], '2025-06-02')
    .filter((claim) => claim.sentence.text === sentence)
    .flatMap((claim) => claim.points.map(({ assertion }) => assertion));
const one = (sentence: string, point: string) => assertions(sentence).find((assertion) => assertion.point === point);

describe('what a sentence asserts: kind', () => {
  it.each([
    ['agreed', 'bodies-number', 'The sides agreed to hand over 6,000 bodies each.'],
    ['expected', 'bodies-number', 'Each side will hand over 6,000 bodies.'],
    ['carried-out', 'bodies-number', 'Russia has handed over 1,212 bodies.'],
    ['agreed', 'prisoner-number', 'The agreement on exchanging 1,000 prisoners from each side has been confirmed.'],
    ['proposed', 'local-ceasefire', 'Kyiv agreed to the local ceasefire of two to three days.'],
    ['agreed', 'local-ceasefire', 'Both sides agreed to a local ceasefire of two to three days.'],
    ['proposed', 'local-ceasefire', 'Russia proposed a local ceasefire of two to three days.'],
    ['refused', 'local-ceasefire-answer', 'Ukraine rejected the local ceasefire.'],
    ['described', 'talks-length', 'The talks lasted just over an hour.'],
  ])('%s: %s, “%s”', (kind, point, sentence) => {
    expect(one(sentence, point)?.kind).toBe(kind);
  });
});

describe('what a sentence asserts: denial', () => {
  it.each([
    ['The sides agreed to exchange seriously wounded prisoners.', false],
    ['The sides did not agree to exchange seriously wounded prisoners.', true],
    ['There is no agreement on an exchange of seriously wounded prisoners.', true],
    ['The sides agreed not only on seriously wounded prisoners.', false],
    ['No truce came, but the sides agreed to exchange seriously wounded prisoners.', false],
  ])('%s', (sentence, negated) => {
    expect(one(sentence, 'wounded-and-ill')?.negated).toBe(negated);
  });
});

describe('what a sentence asserts: figures', () => {
  it('belong to the point that counts them', () => {
    const sentence = 'Each side will release at least 1,000 prisoners and hand over 6,000 bodies.';
    expect(one(sentence, 'prisoner-number')?.figures.map(({ min, unit }) => [min, unit])).toEqual([
      [1000, 'prisoners'],
    ]);
    expect(one(sentence, 'bodies-number')?.figures.map(({ min, unit }) => [min, unit])).toEqual([[6000, 'bodies']]);
  });

  it('are one side’s where the sentence names one side only', () => {
    expect(one('Russia will hand over 6,000 bodies.', 'bodies-number')?.figures[0]?.scope).toBe('one');
    expect(one('Each side will hand over 6,000 bodies.', 'bodies-number')?.figures[0]?.scope).toBe('each');
  });
});

describe('what a sentence asserts: terms', () => {
  it('names places and days', () => {
    expect(one('The talks were held at the Çırağan Palace in Istanbul on 2 June.', 'talks-venue')?.terms).toEqual({
      date: ['2025-06-02'],
      city: ['istanbul'],
      venue: ['ciragan-palace'],
    });
  });

  it('names the heads of the delegations', () => {
    const heads = (sentence: string) => one(sentence, 'delegations')?.terms;
    expect(heads('Umerov headed the Ukrainian delegation.')).toEqual({ 'head-ukraine': ['umerov'] });
    expect(heads('Medinsky led the Russian delegation.')).toEqual({ 'head-russia': ['medinsky'] });
  });

  it('names a window of days', () => {
    const sentence = 'Ukraine proposed a meeting of the leaders between 20 and 30 June.';
    expect(one(sentence, 'leaders-meeting')?.terms).toEqual({ window: ['2025-06-20/2025-06-30'] });
  });
});

describe('findClaims', () => {
  it('finds nothing in nothing', () => {
    expect(findIn([])).toEqual([]);
  });

  it('names only points and rounds of the record', () => {
    const rounds = new Set(record.rounds.map(({ id }) => id));
    for (const { points, round } of findIn([HEADLINE, 'Each side will hand over 6,000 bodies.'])) {
      expect(round === null || rounds.has(round)).toBe(true);
      for (const { assertion } of points) expect(record.points.map(({ id }) => id)).toContain(assertion.point);
    }
  });

  it('has a weight for each assertion, from 0 to 1', () => {
    const weights = findIn([HEADLINE, 'Each side will hand over 6,000 bodies.']).flatMap(({ points }) =>
      points.map(({ weight }) => weight),
    );
    expect(weights.length).toBeGreaterThan(0);
    for (const weight of weights) expect(weight > 0 && weight <= 1).toBe(true);
  });
});

describe('the timeline', () => {
  const day = (date: string, last = date): DateHit => ({
    first: date,
    last,
    precision: 'day',
    hasYear: !date.startsWith('0000'),
    from: 0,
    to: 1,
  });

  it('fills in the year', () => {
    expect(resolve('0000-06-02', 2025)).toBe('2025-06-02');
    expect(resolve('2024-06-02', 2025)).toBe('2024-06-02');
  });

  it('knows a meeting by its day, within one day', () => {
    const round = (date: string) => roundOnDay(timeline, day(date));
    expect(['0000-06-02', '2025-06-01', '2025-06-03'].map(round)).toEqual(Array(3).fill('2025-06-02'));
    expect(['2025-06-04', '2024-06-02', '0000-05-14'].map(round)).toEqual([null, null, null]);
    expect(roundOnDay(timeline, { ...day('2025-06-02'), precision: 'month' })).toBeNull();
  });

  it('puts each day of carrying out down to one round at most', () => {
    for (const { carriedOut } of matter.rules.rounds) {
      for (const date of carriedOut) {
        expect(
          matter.rules.rounds.filter((rule) => date >= rule.carriedOut[0] && date <= rule.carriedOut[1]),
        ).toHaveLength(1);
      }
    }
    expect(roundCarriedOut(timeline, day('2025-06-10'))).toBe('2025-06-02');
    expect(roundCarriedOut(timeline, day('2025-05-01'))).toBeNull();
  });

  it('knows what lies before the matter', () => {
    expect(isBefore(timeline, day('2022-03-29'))).toBe(true);
    expect(isBefore(timeline, day('2025-05-16'))).toBe(false);
    expect(isBefore(timeline, day('2025-01-01', '2025-12-31'))).toBe(false);
  });
});
