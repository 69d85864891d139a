import { describe, expect, it } from 'vitest';
import { findIn, HEADLINE } from '../app/test-engine';

const count = (...texts: string[]) => findIn(texts).length;
const FILLER = 'The market was quiet and the ferries ran late all afternoon.';

describe('what is about the matter', () => {
  it.each([
    ['a headline and a promise', [HEADLINE, 'Each side will hand over 6,000 bodies.']],
    [
      'one sentence that names all of it',
      ['Ukraine and Russia agreed at talks in Istanbul on 2 June 2025 to exchange at least 1,000 prisoners each.'],
    ],
    [
      'talks named by their heads',
      [
        'Umerov and Medinsky lead the delegations of Ukraine and Russia',
        'They agreed on an exchange of 1,200 prisoners from each side.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(count(...texts)).toBeGreaterThan(0);
  });
});

it('passes over a feast in the palace of the talks', () => {
  const [, ...feast] = findIn([
    'Ukraine and Russia met for talks in the Ciragan Palace in Istanbul on 2 June 2025.',
    'Last night 1,000 guests came to a wedding at the Ciragan Palace in Istanbul.',
  ]);
  expect(feast).toEqual([]);
});

describe('what is about something else', () => {
  it.each([
    [
      'a swap of other countries',
      [
        'Russia and the United States swap prisoners in Ankara',
        'In all 24 prisoners were exchanged in Ankara on 1 August 2024.',
      ],
    ],
    [
      'another war',
      [
        'Israel and Hamas agree on an exchange',
        'The sides agreed to exchange all for all the prisoners and to return the bodies.',
      ],
    ],
    [
      'another matter in the city',
      ['Grain deal signed in Istanbul', 'Ukraine, Russia and Türkiye signed the grain deal in Istanbul in July 2022.'],
    ],
    [
      'talks of another year',
      [
        'Istanbul talks of March 2022',
        'On 29 March 2022 the delegations of Ukraine and Russia met at the Dolmabahçe Palace in Istanbul.',
      ],
    ],
    [
      'a convention named after the city',
      ['Türkiye leaves the Istanbul Convention', 'The treaty was agreed in Istanbul in 2011.'],
    ],
    [
      'an earlier swap',
      ['Ukraine and Russia exchange prisoners', 'In January 2024 each side released about 200 prisoners.'],
    ],
    ['a shared number', ['Concert draws a crowd', 'At least 1,000 people came, and 6,000 bodies swayed.']],
    ['football', ['Galatasaray wins in Istanbul', 'The second round begins in Istanbul on 2 June.']],
    ['nothing at all', ['']],
  ])('%s', (_, texts) => {
    expect(count(...texts)).toBe(0);
  });

  it('another negotiation, told before the matter is named for comparison', () => {
    const strike = 'The second round of talks lasted two hours, the union said.';
    const compared =
      'The delegations of Ukraine and Russia, under Umerov and Medinsky, were quicker in Istanbul, it joked.';
    const found = findIn(['Railway strike goes on', strike, compared]);
    expect(found.map(({ sentence }) => sentence.text)).not.toContain(strike);
  });

  it('is not drawn in by one sentence in passing, far from it', () => {
    const before = Array.from({ length: 12 }, () => FILLER);
    const named = 'In Istanbul on 2 June Ukraine and Russia agreed to exchange prisoners, Umerov and Medinsky said.';
    const after = Array.from({ length: 12 }, () => FILLER);
    const found = findIn([...before, named, ...after, 'Each side gave 6,000 bodies.']);
    expect(found.map(({ sentence }) => sentence.text)).not.toContain('Each side gave 6,000 bodies.');
  });
});

describe('what asserts nothing', () => {
  it.each([
    ['a question', 'Will each side hand over 6,000 bodies?'],
    ['a supposition', 'If each side hands over 6,000 bodies, much is won.'],
    ['another year’s swap', 'In 2024 each side handed over 6,000 bodies.'],
    ['another war’s swap', 'Hamas and Israel will hand over 6,000 bodies.'],
  ])('%s', (_, sentence) => {
    const texts = findIn([HEADLINE, sentence]).map((claim) => claim.sentence.text);
    expect(texts).not.toContain(sentence);
  });

  it('a caption', () => {
    const [claim] = findIn([HEADLINE, 'Each side will hand over 6,000 bodies.']).slice(-1);
    expect(claim?.sentence.role).toBe('text');
  });
});
