import { expect, test } from 'vitest';
import { istanbulPack } from '../../corpus/bundled';
import { loadPack } from '../../corpus/load-pack';
import { englishWords } from '../../words/english';
import { smallRecord } from '../fixtures/small-record';
import { namedIn, namesSpelled } from './name-spellings';
import { searched } from './word-search';
import { NO_FILTERS } from './panel-place';
import { panelRecordView, recordStatements } from './panel-record-view';
import { indexRecord } from './record-index';

const loaded = loadPack(istanbulPack);
if (!loaded.ok) throw new Error('the bundled pack is sound');
const index = indexRecord(loaded.record, englishWords);
const all = recordStatements(index);
const found = (words: string) =>
  panelRecordView(all, { ...NO_FILTERS, words }, index)
    .groups.flatMap(({ statements }) => statements.map(({ id }) => id))
    .sort();

test.each([
  ['Türkiye', ['Turkey', 'Turkiye', 'Туреччина', 'Турция']],
  ['Çırağan', ['Ciragan', 'Çiragan', 'Чираган']],
  ['Istanbul', ['İstanbul', 'Стамбул']],
  ['Ukrainska Pravda', ['Українська правда', 'Ukrayinska Pravda']],
])('%s and its other spellings find the same statements', (name, others) => {
  expect(found(name).length).toBeGreaterThan(0);
  for (const other of others) expect([other, found(other)]).toEqual([other, found(name)]);
});

test('a part of another word is no name', () => {
  const record = { ...smallRecord, names: [{ id: 'ton', name: 'Ton', spellings: { en: ['Tonne'] } }] };
  const isFound = (text: string) =>
    namedIn(searched(text), record).some((name) => namesSpelled('tonn', record).has(name));
  expect(isFound('They came from Tonbridge.')).toBe(false);
  expect(isFound('They came from Ton.')).toBe(true);
});
