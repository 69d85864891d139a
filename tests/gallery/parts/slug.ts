/** “on record” → “on-record” */
export const slug = (state: string): string => state.toLowerCase().replace(/[^a-z0-9]+/g, '-');
