import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string, string[]]>([
    ['full stops', 'One met. Two left.', ['One met.', 'Two left.']],
    ['other ends', 'Who met? They did! So…  Then more.', ['Who met?', 'They did!', 'So…', 'Then more.']],
    ['a sentence that begins with a digit', 'It ended. 6,000 bodies return.', ['It ended.', '6,000 bodies return.']],
    ['a date as the end', 'They met on 2 June. Both agreed.', ['They met on 2 June.', 'Both agreed.']],
    ['a year as the end', 'They met in 2025. Both agreed.', ['They met in 2025.', 'Both agreed.']],
    ['a closing quotation mark', '“We agreed.” He left.', ['“We agreed.”', 'He left.']],
    [
      'a quotation of several sentences',
      '“We met. We agreed. It is done,” he said.',
      ['“We met.', 'We agreed.', 'It is done,” he said.'],
    ],
    [
      'a quotation that goes on in lower case',
      '“Will they go?” asked the envoy.',
      ['“Will they go?” asked the envoy.'],
    ],
    ['a footnote mark', 'They agreed.[12] More follows.', ['They agreed.[12]', 'More follows.']],
    ['a line break', 'No stop here\nA new line', ['No stop here', 'A new line']],
    ['the name of a site', 'He wrote it on X. The meeting was short.', ['He wrote it on X.', 'The meeting was short.']],
    ['a stop in brackets', 'They agreed (at last.) More follows.', ['They agreed (at last.)', 'More follows.']],
  ])('breaks at %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['a title', 'Gen. Skibitskyi met Mr. Medinsky there.'],
    ['an initial', 'Vladimir R. Medinsky led the team.'],
    ['a country in initials', 'The U.S. envoy came.'],
    ['a time', 'They met at 2 p.m. in the palace.'],
    ['a month cut short', 'They met on Mon. Jun. 2 in Istanbul.'],
    ['a number sign', 'Stage No. 2 is over.'],
    ['the number of an entry', '2. Bodies: 6,000 each.'],
    ['a decimal', 'It took 1.5 hours and 1.200 men.'],
    ['a dotted date', 'They met on 02.06.2025 again.'],
    ['an address', 'See pravda.com.ua for more.'],
    ['e.g. and i.e.', 'Some, e.g. the ill, i.e. all of them, return.'],
  ])('does not break at %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('breaks after an abbreviation that ends a sentence', () => {
    expect(sentences('They met at 2 p.m. The talks were short.')).toHaveLength(2);
    expect(sentences('He came from the U.S. The talks were short.')).toHaveLength(2);
    expect(sentences('He said no. They left.')).toHaveLength(2);
    expect(sentences('They met on Sun. They left.')).toHaveLength(2);
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t ')).toEqual([]);
  });

  it('covers all but white space, in order, without overlap', () => {
    const word = fc.constantFrom(
      'Talks',
      'met',
      '2',
      'June',
      '.',
      '."',
      '?',
      '…',
      '\n',
      ' ',
      '“',
      '”',
      'Mr.',
      'p.m.',
      '[3]',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const spans = splitSentences(text);
        let last = 0;
        for (const { start, end } of spans) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
