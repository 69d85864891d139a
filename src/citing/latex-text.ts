/** Text for a BibTeX field: every character that TeX reads as a command is spelt out, and so are letters with accents. */

const SPECIALS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '`': '{\\textasciigrave}',
  '"': '{\\textquotedbl}',
  '|': '{\\textbar}',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  ı: '{\\i}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
};

/** TeX's accent for each combining mark. */
const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** TeX joins these pairs into one sign (a dash, a quotation mark); an empty group between them keeps them apart. */
const LIGATURES = /([-'<>,])(?=\1)|[?!](?=`)/gu;

export function latexText(text: string): string {
  return text.replace(LIGATURES, '$&\u0000').replace(/./gsu, latexCharacter);
}

function latexCharacter(character: string): string {
  if (character === '\u0000') return '{}';
  return SPECIALS[character] ?? accented(character) ?? character;
}

/** An ASCII letter with one accent; null for all else, which stays as it is. */
function accented(character: string): string | null {
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = ACCENTS[mark];
  if (accent === undefined || more.length > 0 || !/^[a-z]$/iu.test(letter)) return null;
  return `{\\${accent}{${letter}}}`;
}
