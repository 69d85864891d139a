/**
 * The forms of a regular English noun or verb, for lexicon entries written with a trailing `~` (“exchange~”).
 * Irregular forms are written out in the lexicon.
 */
const VOWEL = /[aeiou]/u;
const DOUBLES = /[^aeiou][aeiou][bdgmnprt]$/u;

const sForm = (word: string): string => {
  if (/(s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

function pastAndIng(word: string): string[] {
  if (word.endsWith('ie')) return [`${word}d`, `${word.slice(0, -2)}ying`];
  if (word.endsWith('e')) return [`${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  const short = DOUBLES.test(word) && word.replace(/[^aeiou]/gu, '').length === 1;
  const stem = short && VOWEL.test(word) ? word + word.slice(-1) : word;
  return [`${stem}ed`, `${stem}ing`];
}

/** All forms of a phrase; only a last word that ends in `~` is inflected. */
export function inflect(phrase: string): string[] {
  if (!phrase.endsWith('~')) return [phrase];
  const words = phrase.slice(0, -1).split(' ');
  const word = words.pop() ?? '';
  const lead = words.length > 0 ? `${words.join(' ')} ` : '';
  return [word, sForm(word), ...pastAndIng(word)].map((form) => lead + form);
}
