/** For tests of even-handedness: structured data with two parties exchanged throughout, keys such as `head-ukraine` too. */

/** Exchanges `a` and `b` wherever they stand as a whole value, or as a key or the last word of one; a copy. */
export function swapParties<T>(data: T, a: string, b: string): T {
  const swapWord = (text: string): string => (text === a ? b : text === b ? a : text);
  const swapKey = (key: string): string => key.replace(/(?<![a-z])[a-z]+$/u, swapWord);
  const swap = (value: unknown): unknown => {
    if (typeof value === 'string') return swapWord(value);
    if (Array.isArray(value)) return value.map(swap);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [swapKey(key), swap(inner)]));
  };
  // The copy has the shape of the original: only words within it are exchanged.
  return swap(data) as T;
}
