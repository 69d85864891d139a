/** A text or HTML file as the units the engine reads, with the offset of each block in the file's own text. */
import type { PageUnit } from '../model/claim';
import type { Known, Reading } from './reading';

/** A first paragraph shorter than this, without a full stop, is a headline; in UTF-16 units. */
const HEADLINE_LENGTH = 160;

const isHeadline = (text: string): boolean => text.length < HEADLINE_LENGTH && !/[.!?…]["”’»)]*$/u.test(text);

/** Plain text: paragraphs end at an empty line. */
function readText(text: string, { url, date }: Known): Reading {
  const offsets = new Map<number, number>();
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]*)*/gu)].filter(([paragraph]) => paragraph.trim());
  const blocks = paragraphs.map((match, id) => {
    offsets.set(id, match.index);
    return { id, role: isHeadline(match[0].trim()) ? ('headline' as const) : ('text' as const), text: match[0] };
  });
  const unit: PageUnit = { id: 0, blocks, ...(date === undefined ? {} : { published: date }) };
  return { context: { language: '', ...(url === undefined ? {} : { url }) }, units: [unit], offsets };
}

const looksLikeHtml = (file: string, text: string): boolean =>
  /\.x?html?$/iu.test(file) || /^\s*<(!doctype html|html)\b/iu.test(text);

/** Reads a file's text; HTML needs a DOM, which is loaded only then. */
export async function readFileAsUnits(file: string, text: string, known: Known): Promise<Reading> {
  if (!looksLikeHtml(file, text)) return readText(text, known);
  const { readHtml } = await import('./read-html');
  return readHtml(text, known);
}
