import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDate } from './real-date';

describe('isRealDate', () => {
  it.each(['2025', '2025-07', '2025-06-02', '2024-02-29', '1969-12-31'])('takes %s', (text) => {
    expect(isRealDate(text)).toBe(true);
  });

  it.each(['2025-13-40', '2025-00', '2025-02-29', '2025-06-31', '2025-6-2', '2 June', ''])('refuses “%s”', (text) => {
    expect(isRealDate(text)).toBe(false);
  });

  it('takes every day that a Date can print', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => isRealDate(day.toISOString().slice(0, 10))));
  });
});
