import { describe, expect, it } from 'vitest';
import { bounds, plainQualifier, qualifierAfter, qualifierBefore } from './qualifiers';
import { tokenize } from './tokens';

const before = (text: string) => {
  const tokens = tokenize(text);
  return qualifierBefore(
    tokens,
    tokens.findIndex(({ value }) => value !== undefined),
  ).qualifier;
};
const after = (text: string) => qualifierAfter(tokenize(text), 1)?.qualifier ?? null;

describe('qualifierBefore', () => {
  it.each([
    ['no fewer than 10', 'at-least'],
    ['not less than 10', 'at-least'],
    ['no more than 10', 'up-to'],
    ['more than 10', 'more-than'],
    ['in excess of 10', 'more-than'],
    ['less than 10', 'under'],
    ['just under 10', 'under'],
    ['under the age of 10', 'under'],
    ['roughly 10', 'about'],
    ['almost 10', 'nearly'],
    ['at least another 10', 'at-least'],
    ['more than a further 10', 'more-than'],
    ['exactly 10', null],
    ['at least, 10', null],
    ['hand over 10', null],
    ['≥10', 'at-least'],
    ['≤ 10', 'up-to'],
  ])('%s: %s', (text, qualifier) => {
    expect(before(text)).toBe(qualifier);
  });
});

describe('qualifierAfter', () => {
  it.each([
    ['10 or more', 'at-least'],
    ['10+ men', 'at-least'],
    ['10 and under', 'up-to'],
    ['10 or so', 'about'],
    ['10, or more', null],
    ['10 men', null],
  ])('%s: %s', (text, qualifier) => {
    expect(after(text)).toBe(qualifier);
  });
});

describe('bounds', () => {
  it('opens the side a qualifier leaves open', () => {
    expect(bounds(10, 10, 'at-least')).toEqual({ min: 10, max: null });
    expect(bounds(10, 10, 'more-than')).toEqual({ min: 10, max: null });
    expect(bounds(10, 10, 'up-to')).toEqual({ min: null, max: 10 });
    expect(bounds(10, 10, 'under')).toEqual({ min: null, max: 10 });
    expect(bounds(10, 10, 'about')).toEqual({ min: 10, max: 10 });
    expect(bounds(10, 20, 'range')).toEqual({ min: 10, max: 20 });
  });

  it('takes “nearly” for a little less, and shows it as “about”', () => {
    const { min, max } = bounds(400, 400, 'nearly');
    expect(min).toBeLessThan(400);
    expect(max).toBe(400);
    expect(plainQualifier('nearly')).toBe('about');
  });
});
