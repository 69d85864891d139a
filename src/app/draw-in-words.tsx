import { render, type ComponentChildren } from 'preact';
import { WordsContext } from '../ui/words/use-words';
import type { Words } from '../words/words';

/** Draws a screen in words. */
export function drawInWords(screen: ComponentChildren, words: Words, root: HTMLElement): void {
  render(<WordsContext.Provider value={words}>{screen}</WordsContext.Provider>, root);
}
