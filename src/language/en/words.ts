import type { Token } from '../token';

/** A set of words from a line of them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const isIn = (set: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && set.has(token.norm);
