/**
 * A lexicon: concepts and the phrases that name them, compiled into a trie over words. Time is linear in the text,
 * whatever the number of phrases.
 */
import type { ConceptHit } from './annotation';
import type { Token } from './token';

/** Most nodes are a phrase's last word: what they do not need is not made. */
interface Node {
  next: Map<string, Node> | null;
  concepts: string[] | null;
}

export interface Lexicon {
  root: Node;
}

const node = (): Node => ({ next: null, concepts: null });

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
        at.next ??= new Map();
        let next = at.next.get(word);
        if (!next) at.next.set(word, (next = node()));
        at = next;
      }
      if (at === root) continue;
      at.concepts ??= [];
      if (!at.concepts.includes(concept)) at.concepts.push(concept);
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
    if (!lexicon.root.next?.has(tokens[from]?.norm ?? '')) continue;
    const longest = new Map<string, number>();
    let at: Node | undefined = lexicon.root;
    for (let i = from; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token || (i > from && CLAUSE_END.test(token.gap) && token.gap !== '.')) break;
      at = at.next?.get(token.norm);
      if (!at) break;
      for (const concept of at.concepts ?? []) longest.set(concept, i + 1);
    }
    for (const [concept, to] of longest) hits.push({ concept, from, to });
  }
  return hits;
}
