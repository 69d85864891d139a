import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { istanbulPack } from './bundled';
import { checkReferences } from './check-references';
import { indexPack } from './index-pack';
import { loadPack } from './load-pack';
import { sliceRecord } from './slice-record';

const loaded = loadPack(istanbulPack);
if (!loaded.ok) throw new Error('the bundled pack does not load');
const { record } = loaded;

describe('sliceRecord', () => {
  it('keeps a statement with its source, speaker, point, topic, round and parties', () => {
    const slice = sliceRecord(record, ['gaze-2025-07/bodies-number-medinsky']);
    expect(slice.statements.map(({ id }) => id)).toEqual(['gaze-2025-07/bodies-number-medinsky']);
    expect(slice.sources.map(({ id }) => id)).toEqual(['gaze-2025-07']);
    expect(slice.speakers.map(({ id }) => id)).toEqual(['medinsky']);
    expect(slice.points.map(({ id }) => id)).toEqual(['bodies-number']);
    expect(slice.topics.map(({ id }) => id)).toEqual(['fallen']);
    expect(slice.rounds.map(({ id }) => id)).toEqual(['2025-07-23']);
    expect(slice.parties.map(({ id }) => id)).toEqual(['ukraine', 'russia']);
  });

  it('keeps the people whom a statement names', () => {
    const slice = sliceRecord(record, ['novonicle-2025-06-03/delegations']);
    expect(slice.speakers.map(({ id }) => id)).toEqual(['umerov', 'medinsky']);
  });

  it('refers to nothing outside itself, for any choice of statements', () => {
    const ids = record.statements.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), (chosen) => {
        const slice = sliceRecord(record, [...chosen, 'unknown/id']);
        expect(slice.statements.map(({ id }) => id)).toEqual(chosen);
        expect(checkReferences(slice)).toEqual([]);
      }),
    );
  });
});

describe('indexPack', () => {
  it('finds statements by id and by point, sources and speakers by id', () => {
    const index = indexPack(record);
    for (const statement of record.statements) {
      expect(index.statements.get(statement.id)).toBe(statement);
      expect(index.statementsByPoint.get(statement.point)).toContain(statement);
      expect(index.sources.has(statement.source)).toBe(true);
    }
    expect(index.speakers.get('umerov')?.party).toBe('ukraine');
    expect([...index.statementsByPoint.values()].flat()).toHaveLength(record.statements.length);
  });
});
