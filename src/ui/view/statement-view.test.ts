import { expect, test } from 'vitest';
import { smallRecord } from '../fixtures/small-record';
import { dateView } from './date-view';
import { figureView } from './figure-view';
import { indexRecord } from './record-index';
import { statementView } from './statement-view';
import { englishWords } from '../../words/english';

const index = indexRecord(smallRecord, englishWords);

function viewOf(id: string) {
  const statement = index.statements.get(id);
  const view = statement && statementView(statement, index);
  if (!view) throw new Error(`no statement ${id}`);
  return view;
}

test('a statement names its speaker, who relays it and where', () => {
  expect(viewOf('herald-mayor').chain).toBe('Ann Mayor, via Agency, in Herald');
  expect(viewOf('herald-mayor').speaker).toMatchObject({ office: 'Mayor of North', party: 'North' });
  expect(viewOf('daily-own').speaker).toBeNull();
});

test('a missing headline is null, not an empty text', () => {
  expect(viewOf('herald-mayor').headline).toBeNull();
  expect(viewOf('daily-own').headline).toBe('Guests go home');
});

test('the link leads to the phrase, its syntax escaped', () => {
  expect(viewOf('daily-own').href).toBe(
    'https://daily.example/1#:~:text=forty%20guests%2C%20well%2Dfed%20%26%20rested',
  );
});

test.each([
  ['2025-06-02', 'document', '2 June 2025', true],
  ['2025-06', 'document', 'June 2025', true],
  ['2025-06-02', 'inferred', 'about 2 June 2025 (date inferred)', false],
  ['2025-06-02', 'looked up', '2 June 2025 (date looked up)', false],
] as const)('a date %s, known by %s, is printed as %s', (value, basis, text, stated) => {
  expect(dateView({ value, basis }, englishWords)).toEqual({ text, stated, why: null });
});

test('a date nobody knows is said to be unknown', () => {
  expect(dateView({ value: null, basis: 'unknown' }, englishWords).text).toBe('date not known');
});

const figure = { min: 1000, max: 1000, qualifier: 'exact', unit: 'prisoners', scope: 'open' } as const;

test.each([
  [figure, '1,000 prisoners'],
  [{ ...figure, qualifier: 'at-least', max: null }, 'at least 1,000 prisoners'],
  [{ ...figure, qualifier: 'more-than', max: null }, 'more than 1,000 prisoners'],
  [{ ...figure, qualifier: 'up-to', min: null }, 'up to 1,000 prisoners'],
  [{ ...figure, qualifier: 'range', max: 1200 }, '1,000 to 1,200 prisoners'],
  [{ ...figure, qualifier: 'range', min: 18, max: 25, unit: 'years-of-age' }, 'aged 18 to 25'],
  [{ ...figure, min: 1, max: 1, unit: 'bodies' }, '1 body'],
  [{ ...figure, qualifier: 'about', min: 15, max: 15, unit: 'per-cent' }, 'about 15 per cent'],
] as const)('%o is “%s”', (one, amount) => {
  expect(figureView(one, index).amount).toBe(amount);
});

test('a figure tells scope, direction, day and who counted', () => {
  const full = { ...figure, scope: 'one', from: 'north', to: 'south', asOf: '2025-06-10', countedBy: 'mayor' } as const;
  expect(figureView(full, index).details).toEqual([
    'from North to South',
    'as of 10 June 2025',
    'counted by Ann Mayor',
  ]);
  expect(figureView({ ...figure, scope: 'both' }, index).details).toEqual(['both sides together']);
});
