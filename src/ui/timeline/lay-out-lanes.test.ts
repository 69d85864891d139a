import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MarkKind } from './dated-things';
import { layOutLanes, type Placed } from './lay-out-lanes';
import { HALF_MARK, letterWidth, markLabel } from './mark-label';

const KINDS: MarkKind[] = ['round', 'named', 'publication'];

const place = (kind: MarkKind, name: string, from: number, to = from): Placed => ({
  kind,
  from,
  to,
  label: markLabel(name, '3', { from, to }),
});

const anyMark = fc
  .record({ kind: fc.constantFrom(...KINDS), name: fc.string({ maxLength: 40 }), from: fc.nat(94), long: fc.nat(6) })
  .map(({ kind, name, from, long }) => place(kind, name, from, from + long));

function extent({ from, to, label }: Placed): [number, number] {
  const words = label.text.length * letterWidth(label.text);
  return label.side === 'before'
    ? [from - HALF_MARK - words, to + HALF_MARK]
    : [from - HALF_MARK, to + HALF_MARK + words];
}

test('marks of one row stand apart with their labels, and lanes do not share a row', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 15 }), (marks) => {
      const { middles, height, lanes } = layOutLanes(marks);
      marks.forEach((a, i) => {
        expect(middles[i]).toBeGreaterThan(0);
        expect(middles[i]).toBeLessThan(height);
        marks.slice(i + 1).forEach((b, j) => {
          if (middles[i] !== middles[i + 1 + j]) return;
          expect(a.kind).toBe(b.kind);
          const [left, right] = [extent(a), extent(b)];
          expect(left[1] <= right[0] || right[1] <= left[0]).toBe(true);
        });
      });
      expect(lanes.map(({ kind }) => kind)).toEqual(KINDS.filter((kind) => marks.some((mark) => mark.kind === kind)));
    }),
    { numRuns: 100 },
  );
});

test('a row is shared where there is room', () => {
  const { middles } = layOutLanes([
    place('round', 'First', 5),
    place('round', 'Third', 90),
    place('round', 'Second', 20),
  ]);
  expect(middles[0]).toBe(middles[1]);
  expect(middles[2]).toBeGreaterThan(middles[0] ?? 0);
});

test('a label stands on the side with more room, cut to it at a word', () => {
  expect(markLabel('Daily', '2', { from: 10, to: 10 })).toEqual({ text: 'Daily · 2', side: 'after' });
  expect(markLabel('Daily', '2', { from: 90, to: 95 })).toEqual({ text: 'Daily · 2', side: 'before' });
  expect(markLabel('Meeting of the leaders', '2', { from: 46, to: 59 }).text).toBe('Meeting of the… · 2');
});
