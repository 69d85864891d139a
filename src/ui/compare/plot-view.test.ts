import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../model/assertion';
import { plotView, type PlottedFigure } from './plot-view';
import { englishWords } from '../../words/english';

const figure = (min: number | null, max: number | null, qualifier: Figure['qualifier'] = 'exact'): Figure => ({
  min,
  max,
  qualifier,
  unit: 'people',
  scope: 'open',
});
const plotted = (one: Figure, at = 0): PlottedFigure => ({
  key: String(at),
  who: `Speaker ${at}`,
  where: 'Daily',
  words: 'some people',
  figure: one,
});
const plot = (...figures: Figure[]) => plotView('people', figures.map(plotted), englishWords);
const lineOf = (one: Figure) => {
  const line = plot(one, figure(10, 20, 'range'))?.lines[0];
  if (line === undefined) throw new Error('nothing drawn');
  return line;
};

test.each([
  ['exact', figure(15, 15), 'counted', 'counted'],
  ['at least', figure(15, null, 'at-least'), 'counted', 'open'],
  ['more than', figure(15, null, 'more-than'), 'beyond', 'open'],
  ['up to', figure(null, 15, 'up-to'), 'open', 'counted'],
  ['under', figure(null, 15, 'under'), 'open', 'beyond'],
  ['more than, with an end', figure(15, 18, 'more-than'), 'beyond', 'counted'],
] as const)('the ends of “%s”', (_name, one, start, end) => {
  expect(lineOf(one)).toMatchObject({ start, end });
});

test('an open end reaches the edge of the drawing, a named one does not', () => {
  expect(lineOf(figure(15, null, 'at-least'))).toMatchObject({ to: 100 });
  expect(lineOf(figure(null, 15, 'up-to'))).toMatchObject({ from: 0 });
  const { from, to } = lineOf(figure(10, 20, 'range'));
  expect(from).toBeGreaterThan(0);
  expect(to).toBeLessThan(100);
});

test('only “about” is drawn broken', () => {
  expect(lineOf(figure(10, 20, 'about')).isAbout).toBe(true);
  expect(lineOf(figure(10, 20, 'range')).isAbout).toBe(false);
});

test('only the sum of both sides is drawn square', () => {
  expect(lineOf({ ...figure(12, 12), scope: 'both' }).isSum).toBe(true);
  expect(lineOf({ ...figure(12, 12), scope: 'each' }).isSum).toBe(false);
});

test('what has no number is not drawn', () => {
  expect(plot()).toBeNull();
  expect(plot(figure(null, null))).toBeNull();
  expect(plot(figure(null, null), figure(3, 3))?.lines.map(({ key }) => key)).toEqual(['1']);
});

test('its words name every line', () => {
  const words = plot(figure(1, 1), figure(2, 2))?.alternative ?? '';
  expect(words).toContain('Speaker 0, in Daily, some people');
  expect(words).toContain('Speaker 1');
});

const numbers = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 });

test('lines keep their order, places keep the order of the numbers, and all are inside', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const { lines = [], ticks = [] } = plot(...values.map((value) => figure(value, value))) ?? {};
      expect(lines.map(({ key }) => key)).toEqual(values.map((_value, at) => String(at)));
      lines.forEach((a, i) =>
        lines.forEach((b, j) =>
          expect(Math.sign(a.from - b.from)).toBe(Math.sign((values[i] ?? 0) - (values[j] ?? 0))),
        ),
      );
      for (const { from } of lines) expect(from >= 0 && from <= 100).toBe(true);
      for (const { at } of ticks) expect(at >= 0 && at <= 100).toBe(true);
    }),
    { numRuns: 50 },
  );
});
