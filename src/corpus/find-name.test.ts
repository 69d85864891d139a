import { describe, expect, it } from 'vitest';
import { holdsName, lastMention } from './find-name';

describe('holdsName', () => {
  it.each<[string, string, boolean]>([
    ['said Mayor on Monday', 'Mayor', true],
    ['the mayor’s office', 'Mayor', true],
    ['the mayoralty', 'Mayor', false],
    ['he told us so', 'US', false],
    ['the US president', 'US', true],
    ["Russia's Defense Ministry", 'Russia’s Defense Ministry', true],
    ['at the Çırağan palace', 'Çırağan Palace', true],
    ['in the U.S. now', 'U.S.', true],
  ])('in “%s” for %s: %s', (text, spelling, expected) => {
    expect(holdsName(text, [spelling])).toBe(expected);
  });

  it('finds nothing where there is no spelling', () => {
    expect(holdsName('anything', [])).toBe(false);
  });
});

describe('lastMention', () => {
  it('takes the last of all spellings', () => {
    expect(lastMention('Ann came, Bob came, Annie left', ['Ann', 'Annie'])).toBe(20);
  });
});
