import type { MarkKind } from './dated-things';

interface Place {
  id: string;
  kind: MarkKind;
  from: number;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** In the lane above or below, the mark nearest in time. */
function acrossLanes(marks: readonly Place[], current: Place, step: 1 | -1): string {
  const kinds = [...new Set<MarkKind>(['round', 'named', 'publication'])].filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const kind = kinds[kinds.indexOf(current.kind) + step];
  const near = marks
    .filter((mark) => mark.kind === kind)
    .sort((a, b) => Math.abs(a.from - current.from) - Math.abs(b.from - current.from));
  return near[0]?.id ?? current.id;
}

/** The mark to which a key moves; null for keys that move nowhere. Marks are in order of time. */
export function nextMark(marks: readonly Place[], id: string, key: string): string | null {
  const at = marks.findIndex((mark) => mark.id === id);
  const current = marks[at];
  if (current === undefined) return null;
  if (key === 'ArrowDown') return acrossLanes(marks, current, 1);
  if (key === 'ArrowUp') return acrossLanes(marks, current, -1);
  const step = STEPS[key];
  return step === undefined ? null : (marks[step(at, marks.length - 1)]?.id ?? null);
}
