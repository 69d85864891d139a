import { describe, expect, it } from 'vitest';
import { signsOf } from '../app/test-engine';
import { amid, holds, readSigns } from './signs';

const has = (sign: string, text: string) => signsOf(text).has(sign);

describe('readSigns', () => {
  it.each([
    ['The bodies were handed over on Sunday.', true],
    ['The prisoners have returned home.', true],
    ['Both sides exchanged prisoners, and the first are back home.', true],
    ['The bodies will be handed over next week.', false],
    ['The prisoners have not returned home.', false],
    ['They are to be brought back.', false],
    ['The bodies could be handed over soon.', false],
  ])('tells what has happened from what is to happen: %s', (text, happened) => {
    expect(has('@done', text)).toBe(happened);
  });

  it.each([
    ['ordinal:2', 'The second round of talks', true],
    ['ordinal:2', 'The second Istanbul meeting', true],
    ['ordinal:2', 'The 2nd round', true],
    ['ordinal:2', 'The second prisoner', false],
    ['ordinal:1', 'The first in years', false],
    ['ordinal:3', 'The third round of negotiations', true],
  ])('%s in “%s”: %s', (sign, text, expected) => {
    expect(has(sign, text)).toBe(expected);
  });

  it.each([
    ['#bodies', 'They return 6,000 bodies.', true],
    ['#bodies', 'They return 6,000 prisoners.', false],
    ['#prisoners>=100', 'They return 6,000 prisoners.', true],
    ['#prisoners>=100', 'They return six prisoners.', false],
    ['#bodies=6000', 'They return 6,000 bodies.', true],
    ['#bodies=6000', 'They return 7,000 bodies.', false],
    ['#each>=100', 'They return 1,000 each.', true],
    ['#each>=100', 'They return 1,000 bodies each.', false],
  ])('asks for figures: %s in “%s”', (sign, text, expected) => {
    expect(has(sign, text)).toBe(expected);
  });

  it.each([
    ['@negated', 'There was no agreement.', true],
    ['@negated', 'They agreed not only on this.', false],
    ['@future', 'They will meet.', true],
    ['@person', 'Umerov spoke.', true],
    ['@date-day', 'They met on 2 June.', true],
    ['@date-day', 'They met in June.', false],
    ['@window', 'They meet between 20 and 30 June.', true],
    ['@window', 'They meet on 20 June.', false],
    ['@says-weekday', 'He said on Monday that all was agreed.', true],
    ['@says-weekday', 'On Monday the sides agreed.', false],
    ['@as-agreed', 'It went as agreed.', true],
    ['@no-such-sign', 'They met.', false],
  ])('%s in “%s”: %s', (sign, text, expected) => {
    expect(has(sign, text)).toBe(expected);
  });

  it('knows a headline', () => {
    expect(signsOf('They agreed', 'headline').has('@headline')).toBe(true);
    expect(signsOf('They agreed').has('@headline')).toBe(false);
  });

  it('asks what stood before a sentence', () => {
    const { sentence } = signsOf('They agreed on it.');
    const alone = readSigns(sentence, { '@mine': () => true });
    const signs = amid(alone, { priorPoints: new Set(['bodies-number']), priorConcepts: new Set(['bodies']) });
    expect(alone.has('@prior:bodies-number')).toBe(false);
    expect(signs.has('@prior:bodies-number')).toBe(true);
    expect(signs.has('@prior:talks-venue')).toBe(false);
    expect(signs.has('@before:bodies')).toBe(true);
    expect(signs.has('@mine')).toBe(true);
  });

  it('takes two concepts for near only in one another’s reach', () => {
    expect(has('@near:exchange:prisoners', 'An exchange of prisoners')).toBe(true);
    expect(has('@near:exchange:prisoners', `An exchange ${'and so on '.repeat(6)} of prisoners`)).toBe(false);
  });
});

describe('holds', () => {
  it('needs one of a list', () => {
    const signs = signsOf('They return 6,000 bodies.');
    expect(holds(signs, ['ordinal:3', '#bodies'])).toBe(true);
    expect(holds(signs, ['ordinal:3', '#children'])).toBe(false);
    expect(holds(signs, '#bodies')).toBe(true);
  });
});
