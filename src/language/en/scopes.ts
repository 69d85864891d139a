/** Whether a number is of each side, of both together, or open. */
import type { Scope } from '../../model/assertion';
import { beginsClause } from '../clause';
import type { Token } from '../token';
import { normsAt } from './qualifiers';

const EACH = [
  'each',
  'apiece',
  'from each side',
  'on each side',
  'each side',
  'for each side',
  'a side',
  'per side',
  'either side',
  'on either side',
  'on both sides',
  'from both sides',
  'from either side',
  'in each direction',
  'each way',
  'from each country',
  'each country',
  'from each',
].map((words) => words.split(' '));
const BOTH = [
  'in total',
  'in all',
  'altogether',
  'combined',
  'between them',
  'total of',
  'together',
  'both together',
  'from both combined',
].map((words) => words.split(' '));
/** “2,000, half of them from each side”. */
const HALVES = [
  'half of them',
  'half from',
  'half by',
  'half on',
  'half each',
  'split evenly',
  'in equal parts',
  'in equal shares',
].map((words) => words.split(' '));
/** How far from a number the words that tell its scope may stand, in tokens. */
const SCOPE_REACH = 9;

/** “Together the two sides …”, “a total of …”, “each will …”. */
function scopeBefore(tokens: readonly Token[], from: number): Scope | null {
  for (let i = from - 1; i >= Math.max(0, from - SCOPE_REACH); i -= 1) {
    if (tokens[i]?.value !== undefined || beginsClause(tokens, i + 1)) return null;
    if (BOTH.some((words) => normsAt(tokens, i, words))) return 'both';
    if (tokens[i]?.norm === 'each') return 'each';
  }
  return null;
}

/** The scope of a number at tokens `from` to `to`; `next`: where the next number begins. */
export function scopeOf(tokens: readonly Token[], from: number, to: number, next: number, isMirrored: boolean): Scope {
  if (isMirrored) return 'each';
  const before = scopeBefore(tokens, from);
  if (before) return before;
  for (let i = to; i < Math.min(tokens.length, to + SCOPE_REACH, next); i += 1)
    if (HALVES.some((words) => normsAt(tokens, i, words))) return 'both';
  for (let i = to; i < Math.min(tokens.length, to + SCOPE_REACH, next); i += 1) {
    if (EACH.some((words) => normsAt(tokens, i, words))) return 'each';
    if (BOTH.some((words) => normsAt(tokens, i, words))) return 'both';
  }
  return 'open';
}
