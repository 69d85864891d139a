/**
 * The forms of English words, by compromise: for phrases of a pack's lexicon in which a word is marked with `~`
 * (“hand~ over”). It runs when a pack is built, never in the browser: see docs/decisions/0012-compromise.md.
 */
import nlp from 'compromise';
import * as z from 'zod/mini';

const Conjugation = z.array(z.record(z.string(), z.string()));

const isWord = (form: string): boolean => /^[\p{L}'-]+$/u.test(form);

const known = new Map<string, readonly string[]>();

/** A word with its plural and all its forms as a verb: more than it has, which does no harm. */
function formsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const [noun, verb] = [nlp(word), nlp(word)];
  noun.tag('Noun');
  verb.tag('Verb');
  const plural = noun.nouns().toPlural().text();
  const conjugated = Conjugation.parse(verb.verbs().conjugate()).flatMap((forms) => Object.values(forms));
  const forms = [...new Set([word, plural, ...conjugated].filter(isWord))];
  known.set(word, forms);
  return forms;
}

/** All forms of a phrase. A word that ends in `~` stands for its forms; two such words for all pairs. */
export function inflect(phrase: string): string[] {
  return phrase.split(' ').reduce<string[]>(
    (begun, word) => {
      const forms = word.endsWith('~') ? formsOf(word.slice(0, -1)) : [word];
      return begun.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`)));
    },
    [''],
  );
}
