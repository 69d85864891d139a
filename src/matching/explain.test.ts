import { describe, expect, it } from 'vitest';
import { record } from '../app/test-engine';
import { Qualifier, Scope, Unit, type Assertion, type Figure } from '../model/assertion';
import type { Statement } from '../model/record';
import { englishWords } from '../words/english';
import { indexPack } from '../corpus/index-pack';
import { createExplain, figureInWords } from './explain';
import type { Reason } from './relate';

const JUDGING =
  /\b(true|false|right|wrong|correct|incorrect|lie|lies|fake|mislead|misleading|myth|debunk|debunked|propaganda|disinformation|bias|verdict|contradict\w*)\b/iu;

const figure = (more: Partial<Figure>): Figure => ({
  min: 1000,
  max: 1000,
  qualifier: 'exact',
  unit: 'prisoners',
  scope: 'open',
  ...more,
});

function statementOf(id: string): Statement {
  const found = record.statements.find((statement) => statement.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
}

const spoken = statementOf('anadolu-2025-06-02/prisoner-number-medinsky');
const unspoken = statementOf('novonicle-2025-06-03/prisoner-number');
const claim: Assertion = { ...spoken, figures: [] };
const explain = createExplain(indexPack(record), englishWords);
const lines = (reason: Reason, statement = spoken, speaker: string | null = null) =>
  explain([reason], claim, statement, speaker);

describe('figureInWords', () => {
  it.each<[string, Partial<Figure>]>([
    ['1,000 prisoners', {}],
    ['at least 1,000 prisoners a side', { max: null, qualifier: 'at-least', scope: 'each' }],
    ['12,000 bodies in all', { min: 12_000, max: 12_000, unit: 'bodies', scope: 'both' }],
    ['18 to 25 years of age', { min: 18, max: 25, qualifier: 'range', unit: 'years-of-age' }],
    ['under 25 years of age', { min: null, max: 25, qualifier: 'under', unit: 'years-of-age' }],
    ['1 week', { min: 1, max: 1, unit: 'weeks' }],
    ['75 minutes', { min: 75, max: 75, unit: 'minutes' }],
    ['48 hours', { min: 2880, max: 2880, unit: 'minutes' }],
    ['more than 1 hour', { min: 60, max: null, qualifier: 'more-than', unit: 'minutes' }],
  ])('%s', (expected, more) => {
    expect(figureInWords(figure(more), englishWords)).toBe(expected);
  });

  it('has neutral words for every qualifier, unit and scope', () => {
    for (const qualifier of Qualifier.options)
      for (const unit of Unit.options)
        for (const scope of Scope.options) {
          const text = figureInWords(figure({ qualifier, unit, scope }), englishWords);
          expect(text).toMatch(/\d/u);
          expect(text).not.toMatch(/undefined|null|NaN/u);
          expect(text).not.toMatch(JUDGING);
        }
  });
});

describe('explain', () => {
  it('names outlet, speaker and both figures where they differ', () => {
    const [mine, theirs] = [figure({ min: 5000, max: 5000 }), figure({ max: null, qualifier: 'at-least' })];
    const [line = ''] = lines({ field: 'figure', agree: false, claim: mine, statement: theirs });
    expect(line).toContain('5,000 prisoners');
    expect(line).toContain('at least 1,000 prisoners');
    expect(line).toContain('Anadolu Agency');
    expect(line).toContain('Medinsky');
  });

  it('names the outlet alone where it speaks in its own voice', () => {
    const [line = ''] = lines({ field: 'figure', agree: true, claim: figure({}), statement: figure({}) }, unspoken);
    expect(line).toContain('Novonicle');
    expect(line).not.toContain(' has ');
  });

  it('names the rounds by their labels', () => {
    const other: Statement = { ...spoken, round: '2025-07-23' };
    const [line = ''] = lines({ field: 'round' }, other);
    for (const id of ['2025-06-02', '2025-07-23']) {
      expect(line).toContain(record.rounds.find((round) => round.id === id)?.label);
    }
  });

  it('says so where the page has another person speak', () => {
    expect(lines({ field: 'presence' }, spoken, 'umerov')).toHaveLength(2);
    expect(lines({ field: 'presence' }, spoken, 'umerov')[1]).toMatch(/Umerov.*Medinsky/u);
    expect(lines({ field: 'presence' }, spoken, 'medinsky')).toHaveLength(1);
    expect(lines({ field: 'presence' }, spoken, 'somebody unknown')).toHaveLength(1);
    expect(lines({ field: 'presence' }, unspoken, 'umerov')).toHaveLength(1);
  });

  it('has a sentence without judgement for every kind of reason', () => {
    const reasons: Reason[] = [
      { field: 'round' },
      { field: 'kind' },
      { field: 'polarity' },
      { field: 'presence' },
      { field: 'actor', claim: 'ukraine', statement: 'russia' },
      { field: 'figure', agree: true, claim: figure({}), statement: figure({}) },
      { field: 'figure', agree: false, claim: figure({ min: 5000, max: 5000 }), statement: figure({}) },
      { field: 'term', agree: true, slot: 'city', claim: ['istanbul'], statement: ['istanbul'] },
      { field: 'term', agree: false, slot: 'city', claim: ['ankara'], statement: ['istanbul'] },
    ];
    const all = explain(reasons, claim, spoken, 'umerov');
    expect(all).toHaveLength(reasons.length + 1);
    for (const line of all) {
      expect(line).toMatch(/^\S.*\.$/u);
      expect(line).not.toMatch(JUDGING);
    }
  });
});
