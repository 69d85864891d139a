import type { CitedStatement } from './cited-statement';

/** What the note field of a bibliographic format tells: who said it, in which words, and how the bibliography is known. */
export function recordNote({ attribution, phrase, notes }: CitedStatement): string {
  return [`${attribution}: “${phrase}”.`, ...notes].join(' ');
}
