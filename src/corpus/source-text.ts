/** The text of a source as the checks read it: normalised, cut into paragraphs and numbered sentences. */

export interface SourceSentence {
  /** From 1, headline included: the number that statements name. */
  number: number;
  text: string;
  /** Index into the paragraphs. */
  paragraph: number;
}

export interface SourceText {
  paragraphs: string[];
  sentences: SourceSentence[];
}

/** Copies of pages hold tags, typographic quotes and characters that were broken on the way; none of them is wording. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<\/?[a-z][^>]*>/giu, '')
    .replace(/[‘’ʼ\uFFFD]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .replace(/[\u00A0\u202F\u2009]/gu, ' ');
}

/** A line that starts in lower case goes on with a line that was not finished. */
function continues(previous: string | undefined, line: string): previous is string {
  return previous !== undefined && /^\p{Ll}/u.test(line) && !/[.!?:"']$/u.test(previous);
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  for (const raw of text.split(/\r?\n/u)) {
    const line = raw.replace(/\s+/gu, ' ').trim();
    if (line === '') continue;
    const previous = paragraphs.at(-1);
    if (continues(previous, line)) paragraphs[paragraphs.length - 1] = `${previous} ${line}`;
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** After a full stop (and closing quotes), before a capital, digit or opening quote. */
const SENTENCE_END = /(?<=[.!?]["')]{0,3})\s+(?=["'(]?[\p{Lu}\d])/u;

/** Cuts the text of a source into paragraphs and numbered sentences. */
export function readSourceText(raw: string): SourceText {
  const paragraphs = paragraphsOf(normaliseText(raw));
  const sentences = paragraphs
    .flatMap((text, paragraph) => text.split(SENTENCE_END).map((sentence) => ({ text: sentence, paragraph })))
    .map((sentence, index) => ({ number: index + 1, ...sentence }));
  return { paragraphs, sentences };
}
