/**
 * A lexicon: concepts and the phrases that name them, compiled into a trie over words. Time is linear in the text,
 * whatever the number of phrases.
 */
import type { ConceptHit } from './annotation';
import { beginsClause } from './clause';
import type { Token } from './token';

/** Most nodes are a phrase's last word: what they do not need is not made. */
interface Node {
  next: Map<string, Node> | null;
  concepts: string[] | null;
}

/** A concept and one of its phrases, as words. */
type Entry = readonly [concept: string, phrase: string];

export interface Lexicon {
  /** Phrases by their first word; a list is made into a trie when a text first has that word. */
  byFirst: Map<string, Entry[] | Node>;
}

const node = (): Node => ({ next: null, concepts: null });

/** `concepts`: phrases as words, set off by single spaces. */
export function compileLexicon(concepts: Iterable<readonly [string, readonly string[]]>): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  for (const [concept, phrases] of concepts) {
    for (const phrase of phrases) {
      const space = phrase.indexOf(' ');
      const first = space < 0 ? phrase : phrase.slice(0, space);
      const entries = byFirst.get(first);
      if (entries) entries.push([concept, phrase]);
      else byFirst.set(first, [[concept, phrase]]);
    }
  }
  byFirst.delete('');
  return { byFirst };
}

function trieOf(entries: readonly Entry[]): Node {
  const root = node();
  for (const [concept, phrase] of entries) {
    let at = root;
    for (const word of phrase.split(' ').slice(1)) {
      at.next ??= new Map();
      let next = at.next.get(word);
      if (!next) at.next.set(word, (next = node()));
      at = next;
    }
    at.concepts ??= [];
    if (!at.concepts.includes(concept)) at.concepts.push(concept);
  }
  return root;
}

/** The trie of the phrases that begin with a word; null if there are none. */
function begin({ byFirst }: Lexicon, word: string): Node | null {
  const found = byFirst.get(word);
  if (!found) return null;
  if (!Array.isArray(found)) return found;
  const trie = trieOf(found);
  byFirst.set(word, trie);
  return trie;
}

/** Every concept named by the tokens; the longest phrase of a concept wins at each place. */
export function findConcepts(lexicon: Lexicon, tokens: readonly Token[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  tokens.forEach((first, from) => {
    let at: Node | null | undefined = begin(lexicon, first.norm);
    if (!at) return;
    const longest = new Map<string, number>();
    for (let i = from; at;) {
      for (const concept of at.concepts ?? []) longest.set(concept, i + 1);
      i += 1;
      const token = tokens[i];
      if (!token || (beginsClause(tokens, i) && token.gap !== '.')) break;
      at = at.next?.get(token.norm);
    }
    for (const [concept, to] of longest) hits.push({ concept, from, to });
  });
  return hits;
}
