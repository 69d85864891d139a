import { describe, expect, it } from 'vitest';
import { findDates } from './dates';
import { tokenize } from './tokens';

const read = (text: string) => findDates(tokenize(text));
const days = (text: string): string[] =>
  read(text).dates.map(({ first, last }) => (first === last ? first : `${first}/${last}`));
/** The words that are no part of a date or time. */
const left = (text: string): string[] => {
  const tokens = tokenize(text);
  const { masked } = findDates(tokens);
  return tokens.filter((_, i) => !masked.has(i)).map(({ norm }) => norm);
};

describe('findDates', () => {
  it.each([
    ['2 June 2025', '2025-06-02'],
    ['2 June', '0000-06-02'],
    ['June 2, 2025', '2025-06-02'],
    ['Jun. 2', '0000-06-02'],
    ['June 2nd', '0000-06-02'],
    ['the 24th of August 2024', '2024-08-24'],
    ['2025-06-02', '2025-06-02'],
    ['02.06.2025', '2025-06-02'],
    ['2/6/2025', '2025-06-02'],
    ['6/23/2025', '2025-06-23'],
    ['11 to 16 June', '0000-06-11/0000-06-16'],
    ['7–8 June', '0000-06-07/0000-06-08'],
    ['June 20 to 30', '0000-06-20/0000-06-30'],
    ['June 20 to June 30', '0000-06-20/0000-06-30'],
    ['between 20 June and 30 June', '0000-06-20/0000-06-30'],
    ['20 June to 30 June 2025', '2025-06-20/2025-06-30'],
    ['between 20 and 30 June', '0000-06-20/0000-06-30'],
    ['May 23 and 25', '0000-05-23/0000-05-25'],
    ['in May', '0000-05-01/0000-05-31'],
    ['at the end of June', '0000-06-20/0000-06-30'],
    ['in late June 2025', '2025-06-20/2025-06-30'],
    ['in 2022', '2022-01-01/2022-12-31'],
    ['since 2014', '2014-01-01/2014-12-31'],
  ])('reads “%s”', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it.each([
    ['the sides may meet'],
    ['they march on'],
    ['2,022 prisoners'],
    ['in 2022 prisoners came home'],
    ['version 1.2.3'],
    ['2025-13-02 is no day'],
  ])('reads no date in “%s”', (text) => {
    expect(days(text)).toEqual([]);
  });

  it('says whether the year was written', () => {
    expect(read('2 June').dates[0]?.hasYear).toBe(false);
    expect(read('2 June 2025').dates[0]?.hasYear).toBe(true);
  });

  it('knows how precise a date is', () => {
    expect(read('On 2 June, at the end of June, in July and in 2022').dates.map(({ precision }) => precision)).toEqual([
      'day',
      'end-of-month',
      'month',
      'year',
    ]);
  });

  it('gives the weekdays', () => {
    expect(read('On Monday, not Wednesday').weekdays).toEqual([1, 3]);
  });

  it('masks dates and times, and nothing else', () => {
    expect(left('On June 2, 6,000 bodies')).toEqual(['on', '6000', 'bodies']);
    expect(left('At 2:30 p.m. 1,000 men')).toEqual(['at', '1000', 'men']);
    expect(left('At 8.37 p.m. and at 14:44')).toEqual(['at', 'and', 'at']);
    expect(left('In June 25 prisoners came')).toEqual(['in', '25', 'prisoners', 'came']);
  });

  it('reads several dates of one sentence in their order', () => {
    expect(days('After 16 May came 2 June and then 23 July 2025')).toEqual(['0000-05-16', '0000-06-02', '2025-07-23']);
  });
});
