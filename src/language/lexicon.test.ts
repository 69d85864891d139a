import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './en/tokens';
import { compilePhrases, createLexicon, findConcepts } from './lexicon';

const words = (phrase: string): string =>
  tokenize(phrase)
    .map(({ norm }) => norm)
    .join(' ');

function find(concepts: readonly (readonly [string, readonly string[]])[], text: string): string[] {
  const tokens = tokenize(text);
  return findConcepts(
    createLexicon(compilePhrases(concepts.map(([concept, phrases]) => [concept, phrases.map(words)] as const))),
    tokens,
  ).map(
    ({ concept, from, to }) =>
      `${concept}: ${tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(' ')}`,
  );
}

const CONCEPTS = [
  ['exchange', ['exchange', 'prisoner exchange']],
  ['prisoners', ['prisoner', 'prisoners of war']],
  ['all', ['all for all', 'all-to-all']],
] as const;

describe('findConcepts', () => {
  it('finds concepts, overlapping ones too', () => {
    expect(new Set(find(CONCEPTS, 'A prisoner exchange'))).toEqual(
      new Set(['exchange: prisoner exchange', 'prisoners: prisoner', 'exchange: exchange']),
    );
  });

  it('takes the longest phrase of a concept at each place', () => {
    expect(find([['war', ['prisoners', 'prisoners of war']]], 'Prisoners of war')).toEqual(['war: prisoners of war']);
  });

  it('reads hyphens as spaces, in texts and phrases', () => {
    expect(find(CONCEPTS, 'all-for-all and all to all')).toEqual(['all: all for all', 'all: all to all']);
  });

  it('does not reach over the end of a clause', () => {
    expect(find(CONCEPTS, 'a prisoner, exchange of')).toEqual(['prisoners: prisoner', 'exchange: exchange']);
    expect(find([['us', ['u.s.']]], 'the U.S. team')).toEqual(['us: u s']);
  });

  it('finds whole words only', () => {
    expect(find(CONCEPTS, 'exchanger, imprisoner')).toEqual([]);
  });

  it('has nothing to find in an empty phrase', () => {
    expect(find([['none', ['', '…']]], 'some words')).toEqual([]);
  });

  it('finds what a search phrase by phrase finds', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 5 }), fc.array(word, { maxLength: 12 }), (phrases, text) => {
        const naive = text.flatMap((_, from) => {
          const lengths = phrases
            .filter((entry) => ` ${text.slice(from).join(' ')} `.startsWith(` ${entry} `))
            .map((entry) => entry.split(' ').length);
          return lengths.length > 0 ? [[from, from + Math.max(...lengths)]] : [];
        });
        const hits = findConcepts(createLexicon(compilePhrases([['x', phrases]])), tokenize(text.join(' ')));
        expect(hits.map(({ from, to }) => [from, to])).toEqual(naive);
      }),
    );
  });
});
