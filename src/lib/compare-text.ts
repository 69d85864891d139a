/** Order by code units: the same in every language of the browser, and without its collation, which takes 6 ms to load. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
