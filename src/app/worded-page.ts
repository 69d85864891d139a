import { interfaceWords } from '../platform/interface-words';
import type { Words } from '../words/words';

/** The words of a page of our own, which is told to be in their language. */
export function wordedPage(document: Document): Words {
  const words = interfaceWords();
  document.documentElement.lang = words.language;
  return words;
}
