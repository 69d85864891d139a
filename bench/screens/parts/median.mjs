export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
