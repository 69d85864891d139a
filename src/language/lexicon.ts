/**
 * A lexicon: concepts and the phrases that name them, compiled into a trie over words. Time is linear in the text,
 * whatever the number of phrases.
 */
import type { ConceptHit, Token } from './annotation';

interface Node {
  next: Map<string, Node>;
  concepts: string[];
}

export interface Lexicon {
  root: Node;
}

const node = (): Node => ({ next: new Map(), concepts: [] });

/** `words`: how a phrase becomes words (the language's own tokens). */
export function compileLexicon(
  concepts: Iterable<readonly [string, readonly string[]]>,
  words: (phrase: string) => readonly string[],
): Lexicon {
  const root = node();
  for (const [concept, phrases] of concepts) {
    for (const phrase of phrases) {
      let at = root;
      for (const word of words(phrase)) {
        const next = at.next.get(word) ?? node();
        at.next.set(word, next);
        at = next;
      }
      if (at !== root && !at.concepts.includes(concept)) at.concepts.push(concept);
    }
  }
  return { root };
}

/** A clause's end: phrases do not reach across it. */
const CLAUSE_END = /[,;:.!?()]/u;

/** Every concept named by the tokens; the longest phrase of a concept wins at each place. */
export function findConcepts(lexicon: Lexicon, tokens: readonly Token[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const longest = new Map<string, number>();
    let at: Node | undefined = lexicon.root;
    for (let i = from; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token || (i > from && CLAUSE_END.test(token.gap) && token.gap !== '.')) break;
      at = at.next.get(token.norm);
      if (!at) break;
      for (const concept of at.concepts) longest.set(concept, i + 1);
    }
    for (const [concept, to] of longest) hits.push({ concept, from, to });
  }
  return hits;
}
