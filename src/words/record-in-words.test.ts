import { expect, test } from 'vitest';
import { record } from '../app/test-engine';
import english from '../locales/en.json';
import russian from '../locales/ru.json';
import turkish from '../locales/tr.json';
import ukrainian from '../locales/uk.json';
import { catalogueWords } from './catalogue';
import { recordInWords } from './record-in-words';

const labelsOf = ({ label, scope, rounds, topics, parties, points }: typeof record): string[] => [
  label,
  scope,
  ...[...rounds, ...topics, ...parties].map((one) => one.label),
  ...points.flatMap((point) => [point.label, point.about]),
];

test.each([
  ['uk', ukrainian],
  ['ru', russian],
  ['tr', turkish],
])('every label of the bundled record is worded in %s, and nothing else is', (_language, catalogue) => {
  const worded = recordInWords(record, catalogueWords(catalogue));
  const [own, before] = [labelsOf(worded), labelsOf(record)];
  const left = before.filter((label, at) => label === own[at] && label !== 'Türkiye');
  expect(left).toEqual([]);
  expect(own).toHaveLength(Object.keys(catalogue.record).length);
  expect(worded.statements).toBe(record.statements);
  expect(worded.sources).toBe(record.sources);
});

test('in its own language, and where it is another record, it stays as it is but for names', () => {
  expect(recordInWords(record, catalogueWords(english))).toBe(record);
  const other = { ...record, id: 'another', speakers: [] };
  expect(recordInWords(other, catalogueWords(ukrainian))).toEqual(other);
});

test.each([
  ['uk', ukrainian, 'Вадим Скібіцький', 'Обидві сторони'],
  ['ru', russian, 'Вадим Скибицкий', 'Обе стороны'],
  ['tr', turkish, 'Vadym Skibitskyi', 'Her iki taraf'],
])('people and parties are named as %s names them', (language, catalogue, person, parties) => {
  const { speakers } = recordInWords(record, catalogueWords(catalogue));
  const nameOf = (id: string) => speakers.find((one) => one.id === id)?.name;
  expect([nameOf('skibitskyi'), nameOf('both-sides')]).toEqual([person, parties]);
  expect(speakers.filter(({ spellings }) => spellings[language] === undefined)).toEqual([]);
  const other = { ...record, speakers: [{ ...speakers[0], spellings: {}, name: 'Ada Example' }] } as typeof record;
  expect(recordInWords(other, catalogueWords(catalogue)).speakers[0]?.name).toBe('Ada Example');
});
