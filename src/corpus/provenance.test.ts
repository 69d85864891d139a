import { describe, expect, it } from 'vitest';
import type { PackRecord, Statement } from '../model/record';
import { loadPack } from './load-pack';
import type { PlaceNames } from './place-names';
import { checkProvenance, checkSentenceCounts } from './provenance';
import { testPack } from './test-pack';

const TEXT = `Guests pass between towns

Ann Mayor of the Northern town spoke on 1 April. "The deal is forty guests each," she said.

The clerk of the <u>Southern</u> town was not there.

"At least two of ours came on Tuesday," she
added.
`;

const places: PlaceNames = {
  places: [
    { id: 'north', name: 'North', spellings: {}, alsoNamed: ['Northern'] },
    { id: 'south', name: 'South', spellings: {}, alsoNamed: ['Southern'] },
    { id: 'square', name: 'Market Square', spellings: { en: ['Market Sq'] } },
  ],
  outlets: [{ id: 'gazette', name: 'Gazette', spellings: { en: ['The Gazette'] } }],
};

const forty = { min: 40, max: 40, qualifier: 'exact', unit: 'people', scope: 'each' } as const;

const sound: Partial<Statement> = { sentence: 3, figures: [forty], terms: { date: ['2025-04-01'] }, speaker: 'mayor' };

function recordWith(more: Partial<Statement>): PackRecord {
  const loaded = loadPack(testPack());
  if (!loaded.ok) throw new Error('the test pack does not load');
  const [first] = loaded.record.statements;
  if (!first) throw new Error('the test pack is empty');
  return { ...loaded.record, statements: [{ ...first, ...sound, ...more }] };
}

function check(more: Partial<Statement> = {}, text = TEXT) {
  const copies = new Map([['daily-1', { text, sha256: 'a'.repeat(64) }]]);
  return checkProvenance(recordWith(more), places, copies);
}

const failedFields = (more: Partial<Statement>, text?: string): string[] =>
  check(more, text).flatMap(({ outcome, field }) => (outcome === 'failed' ? [field] : []));

describe('checkProvenance', () => {
  it('passes a statement that its source bears out, every check of it', () => {
    const checks = check();
    expect(checks.map(({ field }) => field)).toEqual([
      'sha256',
      'phrase',
      'sentence',
      'speaker',
      'figures.0',
      'terms.date.0',
      'wording',
    ]);
    expect(checks.every(({ outcome }) => outcome === 'passed')).toBe(true);
  });

  it.each<[string, Partial<Statement>, string[]]>([
    ['a phrase that is not there', { phrase: 'fifty guests each' }, ['phrase', 'sentence']],
    ['a phrase that is there twice', { phrase: 'town', sentence: 2 }, ['phrase']],
    ['a phrase in another sentence', { sentence: 2 }, ['sentence']],
    ['a sentence beyond the end', { sentence: 99 }, ['sentence', 'speaker', 'figures.0', 'terms.date.0']],
    ['a speaker who is not named', { speaker: 'clerk' }, ['speaker']],
    ['a number that is not there', { figures: [{ ...forty, max: 50 }] }, ['figures.0']],
    ['a qualifier that is not there', { figures: [{ ...forty, max: null, qualifier: 'at-least' }] }, ['figures.0']],
    ['a party that is not named', { actor: 'south' }, ['actor']],
    ['a receiver who is not named', { figures: [{ ...forty, to: 'south' }] }, ['figures.0.to']],
    ['a place that is not named', { terms: { venue: ['square'] } }, ['terms.venue.0']],
    ['a day that is not there', { terms: { date: ['2025-04-02'] } }, ['terms.date.0']],
    ['a month that is not there', { terms: { date: ['2025-05-01'] } }, ['terms.date.0']],
    ['an outlet that is not cited', { via: ['Gazette'] }, ['via.0']],
    ['a wording taken from the source', { wording: 'The clerk of the Southern town was not there today' }, ['wording']],
  ])('fails %s', (_name, more, fields) => {
    expect(failedFields(more)).toEqual(fields);
  });

  it('takes eight words in a row, and no more', () => {
    expect(failedFields({ wording: 'The clerk of the Southern town was not' })).toEqual([]);
  });

  it('does not ask for the name of the speaker’s own side', () => {
    expect(failedFields({ actor: 'north' }, TEXT.replace('Northern', 'other'))).toEqual([]);
  });

  it('takes an outlet by another of its spellings', () => {
    expect(failedFields({ via: ['Gazette'] }, `${TEXT}\nSource: The Gazette.`)).toEqual([]);
  });

  it('fails a file with another hash', () => {
    const copies = new Map([['daily-1', { text: TEXT, sha256: 'b'.repeat(64) }]]);
    expect(checkProvenance(recordWith({}), places, copies).find(({ field }) => field === 'sha256')).toMatchObject({
      file: 'sources.json',
      record: 'daily-1',
      outcome: 'failed',
    });
  });

  it('skips every check of a source that is not at hand', () => {
    const checks = checkProvenance(recordWith({}), places, new Map());
    expect(checks).toHaveLength(check().length);
    expect(checks.every(({ outcome }) => outcome === 'skipped')).toBe(true);
  });

  it('names file, statement and field of what fails', () => {
    expect(check({ via: ['Gazette'] }).find(({ outcome }) => outcome === 'failed')).toMatchObject({
      file: 'statements.json',
      record: 'daily-1/apples',
      field: 'via.0',
      message: 'Gazette is not cited',
    });
  });

  describe('of words that refer back', () => {
    const later: Partial<Statement> = { sentence: 5, phrase: 'two of ours came', figures: [], terms: {} };

    it('takes whoever was named last', () => {
      const text = TEXT.replace('The clerk of', 'The porter of');
      expect(failedFields(later, text)).toEqual([]);
    });

    it('fails where another person was named in between', () => {
      expect(failedFields(later)).toEqual(['speaker']);
      expect(failedFields({ ...later, speaker: 'clerk' })).toEqual([]);
    });

    it('fails where nothing in the paragraph refers back', () => {
      const text = 'Ann Mayor spoke.\n\nNobody saw that two of ours came.';
      expect(failedFields({ ...later, sentence: 2 }, text)).toEqual(['speaker']);
    });

    it('takes the day of publication by its weekday', () => {
      const dated = { ...later, speaker: 'clerk', terms: { date: ['2025-04-02'] } };
      expect(failedFields(dated, TEXT.replace('Tuesday', 'Wednesday'))).toEqual([]);
      expect(failedFields(dated)).toEqual(['terms.date.0']);
    });
  });
});

describe('checkSentenceCounts', () => {
  const coverage = (sentences: number) => ({ sources: [{ id: 'daily-1', sentences, points: [], reasons: {} }] });
  const copies = new Map([['daily-1', { text: TEXT, sha256: '' }]]);
  const outcomes = (sentences: number, at = copies) =>
    checkSentenceCounts(coverage(sentences), at).map(({ outcome }) => outcome);

  it('compares the count with the text, and skips where there is none', () => {
    expect(outcomes(5)).toEqual(['passed']);
    expect(outcomes(6)).toEqual(['failed']);
    expect(outcomes(5, new Map())).toEqual(['skipped']);
  });
});
