import { tokenize } from './tokens';

/** A phrase as the words that texts are read into. */
export const normalPhrase = (phrase: string): string =>
  tokenize(phrase)
    .map((token) => token.norm)
    .join(' ');
