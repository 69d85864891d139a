/**
 * A lexicon: concepts and the phrases that name them, as a trie over words. Time is linear in the text, whatever the
 * number of phrases.
 */
import type { CompiledWords } from '../model/compiled-words';
import type { ConceptHit } from './annotation';
import { beginsClause } from './clause';
import type { Token } from './token';

/** Most nodes are a phrase's last word: what they do not need is not made. */
interface Node {
  next: Map<string, Branch> | null;
  concepts: string[] | null;
}

/** What follows a word: lines of compiled phrases, made into a node when a text first has that word. */
type Branch = string | Node;

export interface Lexicon {
  concepts: readonly string[];
  byFirst: Map<string, Branch>;
}

/** `concepts`: phrases as words, set off by single spaces. */
export function compilePhrases(concepts: Iterable<readonly [string, readonly string[]]>): CompiledWords {
  const ids: string[] = [];
  const byFirst = new Map<string, Set<string>>();
  for (const [concept, phrases] of concepts) {
    for (const phrase of phrases) {
      const [first = '', ...others] = phrase.split(' ');
      const line = [...others, ids.length].join(' ');
      byFirst.set(first, (byFirst.get(first) ?? new Set()).add(line));
    }
    ids.push(concept);
  }
  byFirst.delete('');
  const phrases = Object.fromEntries([...byFirst].map(([first, lines]) => [first, [...lines].join('\n')]));
  return { concepts: ids, phrases };
}

export const createLexicon = ({ concepts, phrases }: CompiledWords): Lexicon => ({
  concepts,
  byFirst: new Map(Object.entries(phrases)),
});

/** A node of compiled phrases; what stands under it stays lines. */
function nodeOf(lines: string, concepts: readonly string[]): Node {
  const node: Node = { next: null, concepts: null };
  for (const line of lines.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) {
      node.concepts ??= [];
      node.concepts.push(concepts[Number(line)] ?? '');
      continue;
    }
    node.next ??= new Map<string, string>();
    const word = line.slice(0, space);
    const rest = line.slice(space + 1);
    const before = node.next.get(word);
    node.next.set(word, before === undefined ? rest : `${before}\n${rest}`);
  }
  return node;
}

/** The node behind a word; null if no phrase goes on with it. */
function follow(branches: Map<string, Branch>, word: string, concepts: readonly string[]): Node | null {
  const branch = branches.get(word);
  if (branch === undefined) return null;
  if (typeof branch !== 'string') return branch;
  const node = nodeOf(branch, concepts);
  branches.set(word, node);
  return node;
}

/** Every concept named by the tokens; the longest phrase of a concept wins at each place. */
export function findConcepts({ concepts, byFirst }: Lexicon, tokens: readonly Token[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const firstHit = hits.length;
    let branches: Map<string, Branch> | null = byFirst;
    for (let i = from; branches && i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token || (i > from && beginsClause(tokens, i) && token.gap !== '.')) break;
      const node: Node | null = follow(branches, token.norm, concepts);
      for (const concept of node?.concepts ?? []) addLongest(hits, firstHit, { concept, from, to: i + 1 });
      branches = node?.next ?? null;
    }
  }
  return hits;
}

/** Adds a hit to those from `first` on, which begin at the same token; a shorter one of its concept gives way. */
function addLongest(hits: ConceptHit[], first: number, hit: ConceptHit): void {
  for (let at = first; at < hits.length; at += 1) {
    if (hits[at]?.concept !== hit.concept) continue;
    hits[at] = hit;
    return;
  }
  hits.push(hit);
}
