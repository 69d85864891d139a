/** “Look up in the record”: text that the reader selected is asked about as if it stood alone on its page. */
import type { Claim, PageContext, PageUnit } from '../../model/claim';
import { contextOf, publishedOf } from '../../page/page-facts';
import { askForClaims } from './background';

/** What was found, and where the card belongs. */
export interface LookedUp {
  claim: Claim;
  /** Null where the selection is in a frame that is closed to us. */
  range: Range | null;
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

/** Null where nothing is selected, or the background does not answer. */
export async function lookUp(document: Document, known: string): Promise<LookedUp | null> {
  const selected = selectedOn(document, known);
  if (selected === null) return null;
  const context = contextOf(document);
  // What is selected may be a quotation in another language than the page's.
  const claims = await askForClaims({ ...context, language: '' }, [
    unitOf(selected.text, context, publishedOf(document)),
  ]);
  if (claims === null) return null;
  const claim = best(claims) ?? nothingOnRecord(selected.text);
  // A claim of the page may say the same words: this one is none of the page's.
  return { claim: { ...claim, id: `selection-${claim.id}` }, range: selected.range };
}
