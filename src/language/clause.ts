import type { Token } from './token';

/** Signs that end a clause: neither a phrase nor a qualifier reaches across them. */
const CLAUSE_END = /[,;:.!?()]/u;

/** Whether a comma, full stop or the like stands between token `i - 1` and `i`. */
export function beginsClause(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap ?? ' ';
  // As between most words.
  return gap !== ' ' && CLAUSE_END.test(gap);
}
