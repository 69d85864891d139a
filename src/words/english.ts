import english from '../locales/en.json';
import { catalogueWords } from './catalogue';

/** For the command line, benchmarks and tests; no part of the extension carries them. */
export const englishWords = catalogueWords(english);
