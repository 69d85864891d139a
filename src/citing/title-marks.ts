/** Marks of punctuation where a title ends: inside its closing quotation marks, and no full stop after another end. */

/** A title that ends in an apostrophe (“the prisoners’”) has no opening mark, and the apostrophe stays in it. */
const closersOf = (title: string) => (title.includes('‘') ? /(?<![”’"])[”’"]+$/u : /(?<![”"])[”"]+$/u);

export function withMark(title: string, mark: '.' | ','): string {
  const closers = closersOf(title).exec(title)?.[0] ?? '';
  const words = title.slice(0, title.length - closers.length);
  return mark === '.' && /[.?!]$/u.test(words) ? title : words + mark + closers;
}

/** A title in double quotation marks, its own turned into single ones. */
export function quoted(title: string, mark: '.' | ',' = '.'): string {
  const inner = title
    .replace(/"([^"]*)"/gu, '‘$1’')
    .replace(/“/gu, '‘')
    .replace(/”/gu, '’');
  return `“${withMark(inner, mark)}”`;
}
