import { interfaceWords } from '../platform/interface-words';
import { readOwnMessages } from '../platform/own-messages';
import type { Words } from '../words/words';

/** The words of a page of our own, which is told to be in their language. */
export async function wordedPage(document: Document): Promise<Words> {
  const words = await interfaceWords(readOwnMessages);
  document.documentElement.lang = words.language;
  return words;
}
