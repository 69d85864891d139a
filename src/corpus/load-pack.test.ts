import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { istanbulPack } from './bundled';
import { loadPack } from './load-pack';
import { describeProblem } from './pack-problem';
import { testPack } from './test-pack';

/** Sets a value by path in a fresh pack and tells what the loader makes of it, one line a problem. */
function problemsWith(part: keyof ReturnType<typeof testPack>, path: (string | number)[], value: unknown): string[] {
  const raw: unknown = testPack();
  let at = raw as Record<string | number, unknown>;
  const whole = [part, ...path];
  for (const key of whole.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[whole.at(-1) ?? ''] = value;
  const loaded = loadPack(raw as ReturnType<typeof testPack>);
  return loaded.ok ? [] : loaded.problems.map(describeProblem);
}

describe('loadPack', () => {
  it('takes a sound pack', () => {
    expect(loadPack(testPack())).toMatchObject({ ok: true, record: { id: 'towns' } });
  });

  it('takes the bundled pack', () => {
    const loaded = loadPack(istanbulPack);
    expect(loaded.ok ? [] : loaded.problems.map(describeProblem)).toEqual([]);
  });

  it.each<[string, keyof ReturnType<typeof testPack>, (string | number)[], unknown, string]>([
    ['unknown source', 'statements', [0, 'source'], 'daily-9', 'statements.json › daily-1/apples › source: no source'],
    ['missing source', 'statements', [0, 'source'], undefined, 'statements.json › daily-1/apples › source:'],
    ['unknown point', 'statements', [0, 'point'], 'plums', 'statements.json › daily-1/apples › point: no point'],
    ['unknown round', 'statements', [0, 'round'], 'autumn', 'statements.json › daily-1/apples › round: no round'],
    ['unknown speaker', 'statements', [0, 'speaker'], 'cook', 'statements.json › daily-1/apples › speaker: no speaker'],
    ['unknown actor', 'statements', [0, 'actor'], 'east', 'statements.json › daily-1/apples › actor: no party'],
    [
      'unknown giver',
      'statements',
      [0, 'figures', 0, 'from'],
      'east',
      'statements.json › daily-1/apples › figures.0.from: no party',
    ],
    ['one id twice', 'statements', [1, 'id'], 'daily-1/apples', 'statements.json › daily-1/apples › id: is used twice'],
    ['id of another source', 'statements', [1, 'id'], 'other/apples', 'statements.json › other/apples › id: does not'],
    ['long phrase', 'statements', [0, 'phrase'], 'a b c d e f g h i', 'daily-1/apples › phrase: a phrase has at most'],
    ['empty phrase', 'statements', [0, 'phrase'], ' ', 'daily-1/apples › phrase: is empty'],
    ['sentence that is no number', 'statements', [0, 'sentence'], 1.5, 'daily-1/apples › sentence: is no number'],
    ['unknown kind', 'statements', [0, 'kind'], 'hoped', 'daily-1/apples › kind:'],
    ['bounds exchanged', 'statements', [0, 'figures', 0, 'min'], 50, 'figures.0.min: is above'],
    ['date in terms', 'statements', [0, 'terms', 'date'], ['2025-02-30'], 'terms.date: “2025-02-30” is no date'],
    ['span of dates', 'statements', [0, 'terms', 'window'], ['2025-06-20/2025-06-31'], 'terms.window: “2025-06-31”'],
    ['day of a figure', 'statements', [0, 'figures', 0, 'asOf'], '2025-13', 'figures.0.asOf: “2025-13” is no date'],
    ['date that is no date', 'sources', [0, 'published', 'value'], '2025-13-40', 'sources.json › daily-1 › published'],
    ['date that is a word', 'sources', [0, 'published', 'value'], 'June', 'sources.json › daily-1 › published.value:'],
    ['hash that is none', 'sources', [0, 'sha256'], 'abc', 'sources.json › daily-1 › sha256:'],
    ['unknown basis', 'sources', [0, 'title', 'basis'], 'guessed', 'sources.json › daily-1 › title.basis:'],
    ['unknown round reported', 'sources', [0, 'reportsRound', 'value'], 'autumn', 'daily-1 › reportsRound.value: no'],
    ['script as address', 'sources', [0, 'url', 'value'], 'javascript:alert(1)', 'sources.json › daily-1 › url.value:'],
    ['unknown party', 'speakers', [0, 'party'], 'east', 'speakers.json › mayor › party: no party'],
    ['unknown topic', 'pack', ['points', 0, 'topic'], 'drink', 'pack.json › apples › topic: no topic'],
    ['round on no day', 'pack', ['rounds', 0, 'date'], '2025-04-31', 'pack.json › spring › date: “2025-04-31”'],
    ['no list', 'pack', ['rounds'], 'spring', 'pack.json › rounds:'],
  ])('names file, entry and field: %s', (_name, part, path, value, expected) => {
    const problems = problemsWith(part, path, value);
    expect(problems.some((line) => line.includes(expected))).toBe(true);
  });

  it('names an entry without an id by its place', () => {
    expect(problemsWith('statements', [1], 'nothing')).toEqual([
      expect.stringContaining('statements.json › #2: Invalid'),
    ]);
  });

  it('says where a list is no list', () => {
    expect(loadPack({ ...testPack(), speakers: {} })).toMatchObject({
      problems: [{ file: 'speakers.json', message: 'is not a list' }],
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (pack, sources, speakers, statements) => {
        const loaded = loadPack({ pack, sources, speakers, statements });
        expect(loaded.ok || loaded.problems.length > 0).toBe(true);
      }),
    );
  });

  it('never throws on a sound pack with one field spoilt', () => {
    const fields = Object.keys(testPack().statements[0] ?? {});
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
        const raw = testPack();
        const [first, ...rest] = raw.statements;
        const loaded = loadPack({ ...raw, statements: [{ ...first, [field]: value }, ...rest] });
        if (!loaded.ok) expect(loaded.problems.every(({ file }) => file === 'statements.json')).toBe(true);
      }),
    );
  });
});
