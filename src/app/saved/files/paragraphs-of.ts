/** Each line of a note is a paragraph of its own. */
export const paragraphsOf = (note: string): string[] =>
  note
    .split(/[\r\n]+/u)
    .map((text) => text.trim())
    .filter(Boolean);
