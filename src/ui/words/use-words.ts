import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../words/words';

/** Whoever draws a screen says in which words. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A screen is drawn without words.');
  return words;
}
