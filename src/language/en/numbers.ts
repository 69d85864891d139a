import type { Token } from '../token';

/** A number as written, digits or words, at tokens `from` to `to` (exclusive). Vague words give a span. */
export interface NumberHit {
  min: number;
  max: number;
  vague: boolean;
  from: number;
  to: number;
}

const UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
]);
/** Words that name a span rather than a value. */
const VAGUE = new Map<string, readonly [number, number]>([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
]);
const SEVERAL = new Set(['several', 'few', 'couple']);

/** Words with which a number may begin. */
export const NUMBER_WORDS: readonly string[] = [
  'a',
  ...[UNITS, TENS, SCALES, VAGUE].flatMap((map) => [...map.keys()]),
  ...SEVERAL,
];

const wordValue = (norm: string): number | undefined => UNITS.get(norm) ?? TENS.get(norm);

/** “several hundred”, “hundreds of”, “a couple of thousand”. */
function vagueAt(tokens: readonly Token[], i: number): NumberHit | null {
  const norm = tokens[i]?.norm ?? '';
  const span = VAGUE.get(norm);
  if (span) return { min: span[0], max: span[1], vague: true, from: i, to: i + 1 };
  if (!SEVERAL.has(norm)) return null;
  const at = tokens[i + 1]?.norm === 'of' ? i + 2 : i + 1;
  const scale = SCALES.get(tokens[at]?.norm ?? '');
  return scale ? { min: 2 * scale, max: 10 * scale - 1, vague: true, from: i, to: at + 1 } : null;
}

interface Sum {
  total: number;
  group: number;
}

/** Adds one number word to a sum of words read so far; null where it cannot go on. */
function addWord({ total, group }: Sum, norm: string): Sum | null {
  const scale = SCALES.get(norm);
  if (scale === 100) return { total, group: (group || 1) * 100 };
  if (scale) return { total: total + (group || 1) * scale, group: 0 };
  const value = wordValue(norm);
  if (value === undefined) return null;
  if (group % 100 === 0) return { total, group: group + value };
  return group % 10 === 0 && value < 10 && group % 100 >= 20 ? { total, group: group + value } : null;
}

/** “A further thousand”, “the first hundred”, “another thousand”: the article stands further off. */
const BEFORE_SCALE = new Set(['further', 'another', 'additional', 'extra', 'first', 'next', 'the', 'full']);
const isBareScale = (tokens: readonly Token[], i: number): boolean =>
  SCALES.has(tokens[i]?.norm ?? '') && BEFORE_SCALE.has(tokens[i - 1]?.norm ?? '');

/** A number in words that begins at token `i`: “six thousand”, “twelve hundred”, “one hundred and one”. */
function wordsAt(tokens: readonly Token[], i: number): NumberHit | null {
  const first = tokens[i]?.norm ?? '';
  const article = first === 'a' && SCALES.has(tokens[i + 1]?.norm ?? '');
  if (!article && wordValue(first) === undefined && !isBareScale(tokens, i)) return null;
  let sum: Sum = { total: 0, group: 0 };
  let to = article ? i + 1 : i;
  for (;;) {
    const isWhole = sum.group >= 100 || (sum.total > 0 && sum.group === 0);
    const skip = tokens[to]?.norm === 'and' && isWhole ? 1 : 0;
    const next = addWord(sum, tokens[to + skip]?.norm ?? '');
    if (!next) break;
    sum = next;
    to += skip + 1;
  }
  const value = sum.total + sum.group;
  const half = tokens[to]?.norm === 'and' && tokens[to + 1]?.norm === 'a' && tokens[to + 2]?.norm === 'half';
  if (!half) return { min: value, max: value, vague: false, from: i, to };
  const scale = SCALES.get(tokens[to + 3]?.norm ?? '');
  const halves = (value + 0.5) * (scale ?? 1);
  return { min: halves, max: halves, vague: false, from: i, to: scale ? to + 4 : to + 3 };
}

function digitsAt(tokens: readonly Token[], i: number): NumberHit | null {
  const value = tokens[i]?.value;
  if (value === undefined) return null;
  const scale = SCALES.get(tokens[i + 1]?.norm ?? '');
  const number = scale ? value * scale : value;
  return { min: number, max: number, vague: false, from: i, to: scale ? i + 2 : i + 1 };
}

/** The number that begins at token `i`, if one does. */
export const numberAt = (tokens: readonly Token[], i: number): NumberHit | null =>
  digitsAt(tokens, i) ?? vagueAt(tokens, i) ?? wordsAt(tokens, i);
