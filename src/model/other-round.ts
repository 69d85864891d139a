/** A meeting that the record does not hold: two of them need not be one. */
export const OTHER_ROUND = 'other';
