import { describe, expect, it } from 'vitest';
import type { Assertion, Figure } from '../model/assertion';
import type { Comparison } from '../model/rules';
import { relate } from './relate';

const bodies = (value: number, more: Partial<Figure> = {}): Figure => ({
  min: value,
  max: value,
  qualifier: 'exact',
  unit: 'bodies',
  scope: 'each',
  ...more,
});

const assertion = (more: Partial<Assertion> = {}): Assertion => ({
  point: 'bodies-number',
  round: '2025-06-02',
  kind: 'agreed',
  negated: false,
  figures: [],
  terms: {},
  ...more,
});

const HOW: Comparison = { presence: 'related' };
const relation = (claim: Partial<Assertion>, statement: Partial<Assertion>, how: Partial<Comparison> = {}) =>
  relate(assertion(claim), assertion(statement), { ...HOW, ...how }).relation;

describe('relate', () => {
  it('is “same” where the values fit', () => {
    expect(relation({ figures: [bodies(6000)] }, { figures: [bodies(6000)] })).toBe('same');
  });

  it('is “differs” for another number of the same thing', () => {
    expect(relation({ figures: [bodies(7000)] }, { figures: [bodies(6000)] })).toBe('differs');
  });

  it('takes the figure that fits, where one of several does', () => {
    const sum = bodies(12_000, { scope: 'both' });
    expect(relation({ figures: [bodies(1), bodies(6000)] }, { figures: [bodies(6000), sum] })).toBe('same');
  });

  it('compares no bodies with prisoners', () => {
    expect(relation({ figures: [bodies(6000, { unit: 'prisoners' })] }, { figures: [bodies(6000)] })).toBe('related');
  });

  it('puts another round before all else', () => {
    const july = { round: '2025-07-23', figures: [bodies(3000)] };
    expect(relation({ figures: [bodies(6000)] }, july)).toBe('other-round');
    expect(relation({ round: '2025-07-23', kind: 'carried-out' }, {}, { promise: true })).toBe('other-round');
  });

  it('compares a claim whose round is open by its values', () => {
    expect(relation({ round: null, figures: [bodies(6000)] }, { figures: [bodies(6000)] })).toBe('same');
    expect(relation({ round: null, figures: [bodies(7000)] }, { figures: [bodies(6000)] })).toBe('differs');
  });

  it('takes no two meetings beyond the record for one', () => {
    expect(relation({ round: 'other' }, { round: 'other' })).toBe('other-round');
  });

  it('does not compare the carrying out with the promise', () => {
    const done: Partial<Assertion> = { kind: 'carried-out', figures: [bodies(1212)] };
    expect(relation(done, { figures: [bodies(6000)] }, { promise: true })).toBe('related');
    expect(relation(done, { figures: [bodies(6000)] })).toBe('differs');
    expect(relation(done, { kind: 'carried-out', figures: [bodies(1212)] }, { promise: true })).toBe('same');
  });

  it('does not hold a count that nobody promised against what was promised', () => {
    const counted = { kind: 'described' as const, figures: [bodies(1212, { scope: 'open' })] };
    expect(relation(counted, { figures: [bodies(6000)] }, { promise: true, counted: 'all' })).toBe('related');
    expect(
      relation({ ...counted, kind: 'expected' }, { figures: [bodies(6000)] }, { promise: true, counted: 'all' }),
    ).toBe('differs');
    const each = { ...counted, figures: [bodies(1212)] };
    expect(relation(each, { figures: [bodies(6000)] }, { promise: true, counted: 'all' })).toBe('differs');
  });

  it('leaves it to the point what it means that no value can be compared', () => {
    expect(relation({}, {}, { presence: 'related' })).toBe('related');
    expect(relation({}, {}, { presence: 'same' })).toBe('same');
    expect(relation({ figures: [bodies(6000)] }, {}, { presence: 'same' })).toBe('same');
  });

  it('is “differs” for a denial, where the point knows denials', () => {
    expect(relation({ negated: true }, {}, { presence: 'same', polarity: true })).toBe('differs');
    expect(relation({ negated: true }, {}, { presence: 'same' })).toBe('same');
    expect(relation({ negated: true }, { negated: true }, { presence: 'same', polarity: true })).toBe('same');
  });

  it('is “differs” for another actor, only where both are named', () => {
    const how: Comparison = { actor: ['offer'], presence: 'same' };
    expect(relation({ actor: 'ukraine' }, { actor: 'russia' }, how)).toBe('differs');
    expect(relation({ actor: 'russia' }, { actor: 'russia' }, how)).toBe('same');
    expect(relation({}, { actor: 'russia' }, how)).toBe('same');
    expect(relation({ actor: 'ukraine' }, { actor: 'russia' }, { presence: 'same' })).toBe('same');
  });

  it('is “differs” where a side refuses what it offers on record', () => {
    const refused = { kind: 'refused', actor: 'russia' } as const;
    const how: Comparison = { actor: ['offer'], refusal: true, presence: 'same' };
    expect(relation(refused, { kind: 'proposed', actor: 'russia' }, how)).toBe('differs');
    expect(relation(refused, { kind: 'refused', actor: 'russia' }, how)).toBe('same');
  });

  it('is “differs” where the page has agreed what was only offered, where the point says so', () => {
    expect(relation({ kind: 'agreed' }, { kind: 'proposed' }, { agreedDiffers: true })).toBe('differs');
    expect(relation({ kind: 'agreed' }, { kind: 'proposed' })).toBe('related');
  });

  it('compares terms slot by slot: of one value, or only where they share one', () => {
    const [istanbul, ankara] = [{ terms: { city: ['istanbul'] } }, { terms: { city: ['ankara'] } }];
    expect(relation(istanbul, istanbul, { terms: { city: 'one' } })).toBe('same');
    expect(relation(ankara, istanbul, { terms: { city: 'one' } })).toBe('differs');
    expect(relation(ankara, istanbul, { terms: { city: 'any' } })).toBe('related');
    expect(relation(ankara, istanbul)).toBe('related');
  });

  it('lets a value that differs outweigh one that agrees', () => {
    const terms = { terms: { city: 'one', date: 'one' } } as const;
    const [may, june] = ['2025-05-16', '2025-06-02'].map((date) => ({ terms: { city: ['istanbul'], date: [date] } }));
    expect(relation(may ?? {}, june ?? {}, terms)).toBe('differs');
  });

  it('fits windows of time that overlap', () => {
    const window = (span: string) => ({ terms: { window: [span] } });
    const how = { terms: { window: 'one' } } as const;
    expect(relation(window('2025-06-20/2025-06-30'), window('2025-06-25/2025-07-01'), how)).toBe('same');
    expect(relation(window('2025-08-20/2025-08-31'), window('2025-06-20/2025-06-30'), how)).toBe('differs');
  });

  it('names what was compared', () => {
    const [mine, theirs] = [bodies(7000), bodies(6000)];
    expect(relate(assertion({ figures: [mine] }), assertion({ figures: [theirs] }), HOW).reasons).toEqual([
      { field: 'figure', agree: false, claim: mine, statement: theirs },
    ]);
    expect(relate(assertion(), assertion({ round: '2025-07-23' }), HOW).reasons).toEqual([{ field: 'round' }]);
    expect(relate(assertion(), assertion(), HOW).reasons).toEqual([{ field: 'presence' }]);
  });
});
