/**
 * Sentences of a block. The field's splitters (Intl.Segmenter, compromise) keep quotations of several sentences
 * together or break at “2.” and “Gen.”; claims are marked sentence by sentence, so the splitting is ours.
 */
export interface Span {
  start: number;
  end: number;
}

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt brig adm rev hon st jr sr vs etc no nos vol fig al approx ca ' +
    'inc ltd co corp dept est e.g i.e cf ' +
    'u.s u.k u.n e.u a.m p.m sen gov rep pres amb'
  ).split(' '),
);
/** Abbreviations only with a capital: “sun.” and “sat.” end sentences. */
const CAPITAL_ABBREVIATIONS = /^(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri)$/u;
/** Abbreviations that may also end a sentence: a capitalised word after them begins a new one. */
const MAY_END = new Set(['a.m', 'p.m', 'u.s', 'u.k', 'u.n', 'e.u', 'etc', 'no', 'inc', 'ltd', 'co', 'corp', 'est']);

/** After “U.S.” and the like a capital may go on (“U.S. President”): only words that begin sentences end one. */
const STARTER =
  /^\s+["“‘(]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|His|Her|Their|Its|After|Before|As|For|No|Not|Both|Each|Russia|Ukraine|Kyiv|Moscow)\b/u;

const END = /(?<![.!?…])[.!?…]+(?:["'”’»)\]]|\[\d{1,3}\])*(?=\s|$)|\n+/gu;
/** “2.” by itself numbers the sentence that follows. */
const NUMBERS = /^\s*\d{1,2}$/u;
const STARTS_LOW = /^[\s"'“‘«([]*\p{Ll}/u;
/** How far back a word before a full stop is looked at, in UTF-16 units. */
const LOOK_BACK = 24;

/** Whether the stop at `at` belongs to an abbreviation or an initial. */
function isAbbreviation(text: string, at: number, rest: string): boolean {
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - LOOK_BACK), at))?.[0] ?? '';
  // “Wrote on X. The meeting …” ends, “Donald J. Trump” does not.
  if (/^\p{Lu}$/u.test(word)) return !STARTER.test(rest);
  if (CAPITAL_ABBREVIATIONS.test(word)) return true;
  const low = word.toLowerCase();
  if (!ABBREVIATIONS.has(low)) return false;
  if (low === 'no') return /^\s*\d/u.test(rest);
  return !MAY_END.has(low) || !(low.includes('.') ? STARTER : /^\s+["“‘(]?\p{Lu}/u).test(rest);
}

/** How much text after a stop is looked at, in UTF-16 units. */
const LOOK_AHEAD = 40;

function endsSentence(text: string, stop: RegExpMatchArray & { index: number }): boolean {
  if (stop[0].startsWith('\n')) return true;
  const end = stop.index + stop[0].length;
  const rest = text.slice(end, end + LOOK_AHEAD);
  if (STARTS_LOW.test(rest)) return false;
  return !(stop[0].startsWith('.') && isAbbreviation(text, stop.index, rest));
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}

/** The sentences of a text, without the white space around them. Linear in time. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  for (const stop of text.matchAll(END)) {
    const isNumber = stop[0] === '.' && stop.index - start < LOOK_BACK && NUMBERS.test(text.slice(start, stop.index));
    if (!isNumber && endsSentence(text, stop)) close(stop.index + stop[0].length);
  }
  close(text.length);
  return spans;
}
