import type { Token } from './token';

/** Signs that end a clause: neither a phrase nor a qualifier reaches across them. */
const CLAUSE_END = /[,;:.!?()]/u;

/** Whether a comma, full stop or the like stands between token `i - 1` and `i`. */
export const beginsClause = (tokens: readonly Token[], i: number): boolean => CLAUSE_END.test(tokens[i]?.gap ?? '');
