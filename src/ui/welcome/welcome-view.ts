import type { Settings } from '../../model/settings';
import type { Words } from '../../words/words';
import type { Mark } from '../../model/claim';
import { MARKS } from '../view/words';

export interface WelcomeModel {
  where: Settings['where'];
  /** Whether the browser lets pages be read; it may not, until the reader says so. */
  access: boolean;
  /** The reader has just given access here. */
  isGranted: boolean;
  shortcuts: { does: string; keys: string }[];
  /** How the example stands: null while it is being read. */
  claims: number | null;
}

export interface WelcomeView {
  where: Settings['where'];
  access: 'given' | 'missing' | 'just given';
  shortcuts: { does: string; keys: string }[];
  example: 'reading' | 'marked' | 'unread';
  kinds: { mark: Mark; means: string }[];
}

export function welcomeView({ where, access, isGranted, shortcuts, claims }: WelcomeModel, words: Words): WelcomeView {
  return {
    where,
    access: access ? (isGranted ? 'just given' : 'given') : 'missing',
    shortcuts: shortcuts.filter(({ keys }) => keys !== ''),
    example: claims === null ? 'reading' : claims > 0 ? 'marked' : 'unread',
    kinds: MARKS.map((mark) => ({ mark, means: words.named('mark', mark) })),
  };
}
