/** Words as they are compared: lower case, without punctuation. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Number of words in the longest run that two texts share. Quadratic in words: for a line against one document. */
export function longestSharedRun(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  let longest = 0;
  let previous: number[] = [];
  for (const word of left) {
    const runs = right.map((other, at) => (word === other ? (previous[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...runs);
    previous = runs;
  }
  return longest;
}
