/** “Look up in the record”: text that the reader selected is asked about as if it stood alone on its page. */
import type { Claim, PageContext, PageUnit } from '../../model/claim';
import { contextOf, publishedOf } from '../../page/page-facts';
import type { Unread } from '../../ui/view/card-view';
import { isReadLanguage } from '../read-language';
import { askForClaims } from './background';

/** What was found, and where the card belongs. */
export interface LookedUp {
  claim: Claim;
  /** Null where the selection is in a frame that is closed to us. */
  range: Range | null;
  /** Why it was not looked up; null where it was. */
  unread: Unread | null;
}

export interface Selected {
  text: string;
  range: Range | null;
}

/** Of a longer selection, the beginning is looked up: some two pages, in characters. */
const MOST = 6_000;

function openFrames(document: Document): Document[] {
  return [...document.getElementsByTagName('iframe')].flatMap(({ contentDocument: inner }) =>
    inner === null ? [] : [inner, ...openFrames(inner)],
  );
}

/** What is selected on the page or in a frame of its origin, else what the browser says is: `known`. Null for nothing. */
export function selectedOn(document: Document, known: string): Selected | null {
  for (const each of [document, ...openFrames(document)]) {
    const selection = each.getSelection();
    const text = selection?.toString().trim() ?? '';
    if (selection === null || text === '' || selection.rangeCount === 0) continue;
    return { text: text.slice(0, MOST), range: selection.getRangeAt(0).cloneRange() };
  }
  return known.trim() === '' ? null : { text: known.trim().slice(0, MOST), range: null };
}

/** The page's title stands over the selection, and its date holds for it. */
function unitOf(text: string, { title }: PageContext, published: string | undefined): PageUnit {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  const blocks = paragraphs.map((line, index) => ({ id: index + 1, role: 'text' as const, text: line.trim() }));
  return { id: 1, blocks, ...(title ? { heading: title } : {}), ...(published ? { published } : {}) };
}

const nothingOnRecord = (text: string): Claim => ({
  id: '',
  unit: 1,
  block: 1,
  start: 0,
  end: text.length,
  text,
  round: null,
  points: [],
  assertions: [],
  speaker: null,
  score: 0,
  matched: [],
  citations: [],
  mark: 'silent',
});

/** Of several claims, the one most surely on record; of those, the first. */
const best = (claims: readonly Claim[]): Claim | undefined =>
  [...claims].sort((a, b) => (b.citations[0]?.score ?? 0) - (a.citations[0]?.score ?? 0))[0];

const LETTERS = /\p{L}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The language that the page gives for the selection: of the nearest element that names one. */
function languageOf({ range }: Selected, document: Document): string {
  const at = range?.commonAncestorContainer ?? document.documentElement;
  const element = at instanceof Element ? at : at.parentElement;
  return element?.closest('[lang]')?.getAttribute('lang') ?? contextOf(document).language;
}

/** Why nothing was found, where the language is not read: what a page says of it, or letters that English has not. */
function unreadLanguage(selected: Selected, document: Document): Unread | null {
  const language = languageOf(selected, document);
  if (!isReadLanguage(language)) return { why: 'language', language };
  const isLatin = count(selected.text, LATIN_LETTERS) * 2 >= count(selected.text, LETTERS);
  return isLatin ? null : { why: 'language', language: '' };
}

/** Null where the background does not answer. */
export async function lookUp(document: Document, known: string): Promise<LookedUp | null> {
  const selected = selectedOn(document, known);
  if (selected === null) return { ...found(nothingOnRecord(''), null), unread: { why: 'no-selection' } };
  const context = contextOf(document);
  // What is selected may be a quotation in another language than the page's.
  const claims = await askForClaims({ ...context, language: '' }, [
    unitOf(selected.text, context, publishedOf(document)),
  ]);
  if (claims === null) return null;
  const claim = best(claims);
  if (claim !== undefined) return found(claim, selected.range);
  return { ...found(nothingOnRecord(selected.text), selected.range), unread: unreadLanguage(selected, document) };
}

/** A claim of the page may say the same words: this one is none of the page's. */
const found = (claim: Claim, range: Range | null): LookedUp => ({
  claim: { ...claim, id: `selection-${claim.id}` },
  range,
  unread: null,
});
