import en from '../../../src/locales/en.json';
import ru from '../../../src/locales/ru.json';
import tr from '../../../src/locales/tr.json';
import uk from '../../../src/locales/uk.json';
import { catalogueWords } from '../../../src/words/catalogue';
import type { Words } from '../../../src/words/words';

export const LANGUAGES = ['en', 'uk', 'ru', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES = { en, uk, ru, tr };

export const wordsIn = (language: Language): Words => catalogueWords(CATALOGUES[language]);
