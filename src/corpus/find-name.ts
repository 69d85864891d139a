/** Whether a text holds a name in one of its spellings, as whole words. */
import { normaliseText } from './source-text';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Case matters in names written in capitals alone: “US” is not “us”. */
const isCapitals = (name: string): boolean => name === name.toUpperCase();

function lastOf(text: string, spelling: string): number {
  const name = normaliseText(spelling);
  const pattern = `(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`;
  const mentions = [...text.matchAll(new RegExp(pattern, isCapitals(name) ? 'gu' : 'giu'))];
  return mentions.at(-1)?.index ?? -1;
}

/** Offset of the last mention in any of these spellings; -1 where there is none. */
export const lastMention = (text: string, spellings: readonly string[]): number =>
  Math.max(-1, ...spellings.map((spelling) => lastOf(text, spelling)));

export const holdsName = (text: string, spellings: readonly string[]): boolean => lastMention(text, spellings) >= 0;
