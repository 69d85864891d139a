/** Who speaks in a sentence: the name next to a verb of saying, known to the pack or as written. */
import type { ConceptHit } from '../annotation';
import type { Token } from '../token';

/** How far a name may stand from its verb of saying, in tokens. */
const REACH = 9;
const PERSON = 'person:';

/** Words with a capital that are no part of an unknown person's name. */
const NOT_A_NAME = new Set(
  (
    'the a an he she it they we i on in at by but and monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december ukraine russia ukrainian russian kyiv moscow kremlin turkish istanbul telegram x president minister ' +
    'foreign defence defense ministry'
  ).split(' '),
);

function distance(hit: ConceptHit, say: ConceptHit): number {
  return hit.from >= say.to ? hit.from - say.to : say.from - hit.to;
}

/** A run of two or three capitalised words beside the verb: “said Ariane Bauer”. */
function writtenName(tokens: readonly Token[], say: ConceptHit): string | null {
  const isName = (i: number) => {
    const token = tokens[i];
    return !!token?.capital && !NOT_A_NAME.has(token.norm) && token.value === undefined;
  };
  const runFrom = (from: number): number => {
    let to = from;
    while (to < from + 3 && isName(to) && (to === from || /^[ .]*$/u.test(tokens[to]?.gap ?? ''))) to += 1;
    return to;
  };
  for (const from of [say.to, say.from - 2, say.from - 3]) {
    if (from < 0) continue;
    const to = runFrom(from);
    if (to - from >= 2)
      return tokens
        .slice(from, to)
        .map((token) => token.norm)
        .join(' ');
  }
  return null;
}

/** The speaker's id in the pack, the name as written (folded), or null. */
export function findSpeaker(tokens: readonly Token[], concepts: readonly ConceptHit[]): string | null {
  const says = concepts.filter((hit) => hit.concept === 'say');
  const people = concepts.filter((hit) => hit.concept.startsWith(PERSON));
  let best: { id: string; far: number } | null = null;
  for (const say of says) {
    for (const hit of people) {
      const far = distance(hit, say);
      if (far <= REACH && (!best || far < best.far)) best = { id: hit.concept.slice(PERSON.length), far };
    }
  }
  if (best) return best.id;
  for (const say of says) {
    const name = writtenName(tokens, say);
    if (name) return name;
  }
  return null;
}
