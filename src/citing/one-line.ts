/**
 * The text as one line of well-formed Unicode: every format here is built of lines or quoted strings, and a line break,
 * a control character or half a surrogate pair from a page or a pack would end one early.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Control}\s]+/gu, ' ')
    .trim();
}
