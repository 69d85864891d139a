/** The `@…` signs that a sentence's own words give by grammar, and the numbers of meetings. */
import { doneHits } from './deeds';
import { areNear } from './near';
import type { Signs, SignTest } from './sign-test';

const numbered =
  (n: 1 | 2 | 3): SignTest =>
  ({ sentence: { grammar, tokens } }) =>
    grammar.hasMeetingNumber(tokens, n);

const isPlace = (concept: string): boolean => concept.startsWith('place:') || concept === 'palace-named';

/** No round agreed on fewer people than this for each side. */
const WHOLE = 500;
const PEOPLE: ReadonlySet<string | null> = new Set(['prisoners', 'people', 'civilians']);

function isPartFreed(signs: Signs): boolean {
  const counts = signs.sentence.figures.filter(({ figure }) => PEOPLE.has(figure.unit));
  const isPart = counts.length > 0 && counts.every(({ figure }) => (figure.max ?? figure.min ?? 0) < WHOLE);
  return isPart && (signs.has('@done') || signs.has('@event'));
}

/** By sign. `ordinal:N` adds to the phrases that the lexicon has for the same sign. */
export const WORKED_SIGNS: Readonly<Record<string, SignTest>> = {
  'ordinal:1': numbered(1),
  'ordinal:2': numbered(2),
  'ordinal:3': numbered(3),
  '@done': (signs) => doneHits(signs).length > 0,
  // “84 prisoners each were freed”: a part of what was agreed.
  '@part-freed': isPartFreed,
  '@event': ({ hits, sentence: { grammar, tokens } }) =>
    hits('event').some(
      (hit) =>
        grammar.hasHappened(tokens, hit) &&
        !hits('war-began').some((began) => began.to === hit.to) &&
        hits('event-noun').some((noun) => areNear(hit, noun)),
    ),
  '@was': ({ sentence: { grammar, tokens } }) => grammar.isPast(tokens),
  '@future': ({ sentence: { grammar, tokens } }) => grammar.isFuture(tokens),
  '@must': ({ sentence: { grammar, tokens } }) => grammar.isDuty(tokens),
  '@wish': ({ sentence: { grammar, tokens } }) => grammar.isWish(tokens),
  '@how-many': ({ sentence: { grammar, tokens } }) => grammar.asksHowMany(tokens),
  '@as-agreed': ({ sentence: { grammar, tokens } }) => grammar.isAsAgreed(tokens),
  '@says-weekday': ({ sentence: { grammar, tokens } }) => grammar.saysOnWeekday(tokens),
  '@pronoun': ({ sentence: { grammar, tokens } }) => grammar.beginsWithPronoun(tokens),
  '@negated': ({ has, sentence: { grammar, tokens } }) =>
    has('excluded') || tokens.some((_, i) => grammar.negates(tokens, i)),
  '@date-day': ({ sentence: { dates } }) => dates.some((date) => date.precision === 'day'),
  '@window': ({ sentence: { dates } }) =>
    dates.some((date) => date.precision === 'end-of-month' || date.first !== date.last),
  '@weekday': ({ sentence: { weekdays } }) => weekdays.length > 0,
  '@person': ({ sentence: { concepts } }) => concepts.some(({ concept }) => concept.startsWith('person:')),
  '@quoted': ({ sentence: { quoted } }) => quoted,
  // A building with a name that the pack does not know.
  '@other-building': ({ hits, sentence: { concepts, tokens } }) =>
    hits('palace').some(({ from }) => {
      const isKnown = concepts.some((hit) => isPlace(hit.concept) && hit.from < from && from <= hit.to);
      return tokens[from - 1]?.capital === true && tokens[from]?.capital === true && !isKnown;
    }),
  '@headline': ({ sentence: { role } }) => role === 'headline',
};
