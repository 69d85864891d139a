/** Whether a text holds a name in one of its spellings, as whole words. */
import { normaliseText } from './source-text';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Offset of the last mention of any of these spellings; -1 where there is none. Case matters not. */
export function lastMention(text: string, spellings: readonly string[]): number {
  const alternatives = spellings.map((spelling) => escape(normaliseText(spelling))).join('|');
  if (alternatives === '') return -1;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

export const holdsName = (text: string, spellings: readonly string[]): boolean => lastMention(text, spellings) >= 0;
