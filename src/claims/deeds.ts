/** Where a sentence tells something as done. */
import type { ConceptHit } from '../language/annotation';
import type { Stretch } from '../language/grammar';
import type { Signs } from './sign-test';

/** Verbs that name the matter itself. */
export const DEEDS = ['exchange', 'return', 'hand-over'];

/** How many words may stand between who acts and the verb of a headline (“each”), and before whom or what it names. */
const BEFORE_VERB = 1;
const AFTER_VERB = 2;

/** “Russia, Ukraine swap 84 prisoners”: a headline tells in the present what is done. */
function headlineDeeds({ hits, sentence: { role, concepts, figures, tokens, grammar } }: Signs): ConceptHit[] {
  if (role !== 'headline') return [];
  // “The Russia-Ukraine swap” names two parties as one word, and nobody acts.
  const pairs = hits('mutual').filter(({ from, to }) => to - from === 2);
  const actors = concepts.filter(
    ({ concept, from, to }) =>
      concept.startsWith('party:') && !pairs.some((pair) => pair.from <= from && to <= pair.to),
  );
  const things = [...hits('returnees'), ...hits('bodies'), ...figures];
  const follows = (a: Stretch, b: Stretch, most: number) => a.to <= b.from && b.from - a.to <= most;
  return DEEDS.flatMap((sign) => hits(sign)).filter(
    (hit) =>
      !grammar.isInfinitive(tokens, hit.from) &&
      actors.some((actor) => follows(actor, hit, BEFORE_VERB)) &&
      things.some((thing) => follows(hit, thing, AFTER_VERB)),
  );
}

/** The verbs by which something is told as done. */
export const doneHits = (signs: Signs): ConceptHit[] => [
  ...signs.hits('done').filter((hit) => signs.sentence.grammar.hasHappened(signs.sentence.tokens, hit)),
  ...headlineDeeds(signs),
];
