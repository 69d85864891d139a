/**
 * Text as it is compared: lower case, no accents, straight quotes, plain spaces, nothing invisible. `at[i]` is the
 * offset in the original of the i-th folded unit; `at[text.length]` is the length of the original. Linear in time.
 */
export interface Folded {
  text: string;
  at: Uint32Array;
}

/** Characters no reader sees: soft hyphen, zero-width and bidi controls, variation selectors, byte order mark. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code === 0x180e;

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

const PLAIN = new Map<string, string>([
  ...[...'‘’‚‛ʼ′`´ʻ'].map((c) => [c, "'"] as const),
  ...[...'“”„‟«»″'].map((c) => [c, '"'] as const),
  ...[...'‐‑‒–—―−'].map((c) => [c, '-'] as const),
  ...[...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'].map(
    (c) => [c, ' '] as const,
  ),
  ['ı', 'i'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['…', '.'],
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
]);

/** Raised and circled digits: a footnote's mark is no part of the number it stands at. */
const isMarkNumber = (character: string): boolean => /^\p{No}$/u.test(character);

/** Latin look-alikes: folded only inside words that hold Latin letters, so that Cyrillic words stay themselves. */
const LOOKALIKE_LETTERS = new Map(
  [...'аеорсхуіјѕԁһӏΑΒΕΖΗΙΚΜΝΟΡΤΧАВЕКМНОРСТХІЈЅοα'].map((c, i) => [
    c,
    [...'aeopcxyijsdhlabezhikmnoptxabekmhopctxijsoa'][i] ?? c,
  ]),
);

/** With their lower-case forms, since letters are lower case by the time they are looked up. */
const LOOKALIKE = new Map([
  ...[...LOOKALIKE_LETTERS].map(([letter, latin]) => [letter.toLowerCase(), latin] as const),
  ...LOOKALIKE_LETTERS,
]);

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isLetterLike = (code: number): boolean => isLatin(code) || code > 0x24f || (code >= 0xc0 && code <= 0x24f);

/** One character (a code point) as it is compared; empty if it is not seen at all. */
function foldCharacter(character: string, code: number): string {
  if (code < 0x80) return code >= 65 && code <= 90 ? character.toLowerCase() : character;
  if (isInvisible(code) || isCombining(code)) return '';
  const plain = PLAIN.get(character);
  if (plain !== undefined) return plain;
  if (isMarkNumber(character)) return ' ';
  return [...character.normalize('NFKD').toLowerCase()].filter((c) => !isCombining(c.charCodeAt(0))).join('');
}

/** Replaces look-alikes in words that also hold Latin letters. */
function foldLookalikes(units: string[]): void {
  for (let start = 0; start < units.length;) {
    let end = start;
    let latin = false;
    let strange = false;
    while (end < units.length && isLetterLike(units[end]?.charCodeAt(0) ?? 0)) {
      if (isLatin(units[end]?.charCodeAt(0) ?? 0)) latin = true;
      else strange = true;
      end += 1;
    }
    if (latin && strange)
      for (let i = start; i < end; i += 1) units[i] = LOOKALIKE.get(units[i] ?? '') ?? units[i] ?? '';
    start = end + 1;
  }
}

/** Plain Latin text, as most sentences are: every unit stays where it is. */
const ASCII = /^[\x00-\x7f]*$/u;
/** What each unit of plain Latin text becomes. */
const ASCII_FOLDED = Array.from({ length: 0x80 }, (_, code) => foldCharacter(String.fromCharCode(code), code));

function foldAscii(original: string): Folded {
  const at = new Uint32Array(original.length + 1);
  for (let i = 0; i < at.length; i += 1) at[i] = i;
  return { text: original.toLowerCase(), at };
}

/** Folds text; see `Folded`. */
export function fold(original: string): Folded {
  if (ASCII.test(original)) return foldAscii(original);
  const units: string[] = [];
  const at: number[] = [];
  let foreign = false;
  for (let i = 0; i < original.length;) {
    const code = original.codePointAt(i) ?? 0;
    const plain = ASCII_FOLDED[code];
    if (plain !== undefined) {
      units.push(plain);
      at.push(i);
      i += 1;
      continue;
    }
    const width = code > 0xffff ? 2 : 1;
    const folded = foldCharacter(original.slice(i, i + width), code);
    for (const unit of folded.split('')) {
      units.push(unit);
      at.push(i);
      if (unit.charCodeAt(0) > 0x24f) foreign = true;
    }
    i += width;
  }
  if (foreign) foldLookalikes(units);
  at.push(original.length);
  return { text: units.join(''), at: Uint32Array.from(at) };
}
