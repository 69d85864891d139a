import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { istanbulPack, istanbulRules } from '../bundled';
import { loadPack } from '../load-pack';
import { loadRules } from '../load-rules';
import { describeProblem } from '../pack-problem';
import { loadSupplement } from './load-supplement';
import { mergeSupplements } from './merge-supplements';
import { termWords } from './term-words';

const EXAMPLE = readFileSync('assets/packs/example/newsroom-pack.json', 'utf8');
const FILE = 'gazette.json';

function bundled() {
  const pack = loadPack(istanbulPack);
  const rules = loadRules(istanbulRules);
  if (!pack.ok || !rules.ok) throw new Error('the bundled pack is damaged');
  return { record: pack.record, words: termWords(pack.record, rules.rules) };
}

const { record, words } = bundled();
const load = (text: string, base = record) => loadSupplement(text, FILE, base, words);

/** What is said of the example with one value set, or left out where it is undefined; one line a problem. */
function problemsWith(path: (string | number)[], value: unknown): string[] {
  const pack = JSON.parse(EXAMPLE) as Record<string | number, unknown>;
  let at = pack;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  const loaded = load(JSON.stringify(pack));
  return loaded.ok ? [] : loaded.problems.map(describeProblem);
}

describe('a newsroom’s pack', () => {
  test('is taken as the example has it, and what goes without saying is filled in', () => {
    const loaded = load(EXAMPLE);
    expect(loaded.ok ? [] : loaded.problems.map(describeProblem)).toEqual([]);
    if (!loaded.ok) return;
    const { sources, statements } = loaded.supplement;
    expect(sources[0]?.title).toEqual({ value: 'Two delegations, one long table', basis: 'document' });
    expect(sources[0]?.cites).toEqual({ value: null, basis: 'unknown' });
    expect(statements.map(({ sentence, negated }) => [sentence, negated])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  test('is also taken in full form, with the basis of each field', () => {
    expect(
      problemsWith(['sources', 0, 'published'], { value: '2025-06', basis: 'inferred', why: 'the issue' }),
    ).toEqual([]);
  });

  test.each<[string, (string | number)[], unknown, string]>([
    [
      'misspelt field',
      ['statements', 0, 'spekaer'],
      'umerov',
      'statements › harbour-gazette-2025-06-03/bodies › spekaer: is not a field here',
    ],
    [
      'wording left out',
      ['statements', 0, 'wording'],
      undefined,
      '› wording: is missing; write text in quotation marks',
    ],
    ['short wording', ['statements', 0, 'wording'], 'Short', '› wording: has 5 characters; write at least 10'],
    [
      'long phrase',
      ['statements', 0, 'phrase'],
      'a b c d e f g h i',
      '› phrase: a phrase has at most eight words: shorten it',
    ],
    ['other kind', ['statements', 0, 'kind'], 'said', '› kind: is “said”; write one of: agreed, proposed'],
    [
      'point that is not there',
      ['statements', 0, 'point'],
      'weather',
      '› point: no point has the id “weather”; write one of the ids',
    ],
    [
      'round that is not there',
      ['statements', 0, 'round'],
      '2024-01-01',
      '› round: no round has the id “2024-01-01”; write one of: 2025-05-16',
    ],
    [
      'speaker that is not there',
      ['statements', 0, 'speaker'],
      'nobody',
      '› speaker: no speaker has the id “nobody”; add the speaker',
    ],
    ['unknown term', ['statements', 1, 'terms', 'city'], ['Istanbul'], '› terms.city: is “Istanbul”; write one of: '],
    [
      'unknown slot',
      ['statements', 1, 'terms', 'weather'],
      ['rain'],
      '› terms.weather: is no term of this point; write one of:',
    ],
    [
      'number as text',
      ['statements', 0, 'figures', 0, 'min'],
      '6000',
      '› figures.0.min: is “6000”; write a number without quotation marks',
    ],
    [
      'figure without bounds',
      ['statements', 0, 'figures', 0],
      { min: null, max: null, qualifier: 'exact', unit: 'bodies', scope: 'each' },
      '› figures.0: a figure needs a lower or an upper bound; give min',
    ],
    [
      'date that is none',
      ['sources', 0, 'published'],
      '3 June 2025',
      '› published.value: is “3 June 2025”; write a date: YYYY',
    ],
    [
      'day that is none',
      ['sources', 0, 'published'],
      '2025-06-31',
      '› published.value: “2025-06-31” is no date of the calendar; write YYYY',
    ],
    [
      'address that is none',
      ['sources', 0, 'url'],
      'gazette.example',
      '› url.value: is “gazette.example”; write an address that begins with http',
    ],
    [
      'outlet of another name',
      ['sources', 0, 'outlet', 'id'],
      'anadolu',
      '› outlet.id: is the id of Anadolu Agency; choose another id',
    ],
    [
      'speaker of the record again',
      ['speakers', 0, 'id'],
      'umerov',
      'speakers › umerov › id: is used twice; leave the speaker out',
    ],
    ['another pack’s supplement', ['to'], 'geneva', 'gazette.json › to: is “geneva”; write “istanbul-2025”'],
    ['another format', ['format'], 'csv', 'gazette.json › format: is “csv”; write one of: on-record/supplement'],
    ['sources that are no list', ['sources'], {}, 'gazette.json › sources: is no list; write a list in [ ]'],
    ['no statements', ['statements'], [], 'gazette.json › statements: is empty; write at least one'],
  ])('with %s is refused, with file, entry, field and what to do', (_name, path, value, expected) => {
    const problems = problemsWith(path, value);
    expect(problems.filter((problem) => problem.includes(expected) && problem.startsWith(FILE))).not.toEqual([]);
  });

  test.each(['', '{', '[]', '"text"', 'null'])('that is %j is refused and never throws', (text) => {
    expect(load(text).ok).toBe(false);
  });

  test('of any JSON at all is refused or sound, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('sources', 'speakers', 'statements', 'id'), (json, field) => {
        const raw = { ...(JSON.parse(EXAMPLE) as object), [field]: JSON.parse(json) as unknown };
        const loaded = load(JSON.stringify(raw));
        return loaded.ok || loaded.problems.length > 0;
      }),
    );
  });

  test('may not take the ids of another', () => {
    const first = load(EXAMPLE);
    if (!first.ok) throw new Error('the example is not sound');
    const second = load(EXAMPLE, mergeSupplements(record, [first.supplement]));
    expect(second.ok ? [] : second.problems.map(describeProblem)).toContain(
      'gazette.json › sources › harbour-gazette-2025-06-03 › id: is used twice; choose another id',
    );
  });

  test('stands after the record’s own entries, which stay as they are', () => {
    const loaded = load(EXAMPLE);
    if (!loaded.ok) throw new Error('the example is not sound');
    const merged = mergeSupplements(record, [loaded.supplement]);
    expect(merged.statements.slice(0, record.statements.length)).toEqual(record.statements);
    expect(merged.points).toBe(record.points);
    expect(merged.statements).toHaveLength(record.statements.length + 2);
  });
});
