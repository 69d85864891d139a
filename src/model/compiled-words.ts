/** A pack's words in one language as they are looked up in texts: all forms of all phrases, made by `npm run pack:build`. */
export interface CompiledWords {
  /** Ids, by whose place in this list phrases name them. */
  concepts: readonly string[];
  /**
   * By the first word of phrases, one a line, what follows it and the number of the concept: under “hand”, “over 12”.
   * Long strings are loaded far quicker than the tree that a text needs a few branches of.
   */
  phrases: Readonly<Record<string, string>>;
}
