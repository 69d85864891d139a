import { describe, expect, test } from 'vitest';
import english from '../locales/en.json';
import russian from '../locales/ru.json';
import turkish from '../locales/tr.json';
import ukrainian from '../locales/uk.json';
import { catalogueWords } from './catalogue';

const WORDS = {
  en: catalogueWords(english),
  uk: catalogueWords(ukrainian),
  ru: catalogueWords(russian),
  tr: catalogueWords(turkish),
};

/** Intl parts groups of digits with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

describe('plurals', () => {
  test.each([
    ['en', ['1 claim', '2 claims', '5 claims', '11 claims', '21 claims', '1,000 claims', '1.5 claims']],
    [
      'uk',
      [
        '1 твердження',
        '2 твердження',
        '5 тверджень',
        '11 тверджень',
        '21 твердження',
        '1 000 тверджень',
        '1,5 твердження',
      ],
    ],
    [
      'ru',
      [
        '1 утверждение',
        '2 утверждения',
        '5 утверждений',
        '11 утверждений',
        '21 утверждение',
        '1 000 утверждений',
        '1,5 утверждения',
      ],
    ],
    ['tr', ['1 iddia', '2 iddia', '5 iddia', '11 iddia', '21 iddia', '1.000 iddia', '1,5 iddia']],
  ] as const)('%s', (language, expected) => {
    const { plural } = WORDS[language];
    const numbers = [1, 2, 5, 11, 21, 1000, 1.5];
    expect(numbers.map((number) => plain(plural('count.claims', number)))).toEqual(expected);
  });

  test('more places follow the number', () => {
    expect(WORDS.en.plural('shown.claims', 18, '3')).toBe('Showing 3 of 18 claims');
    expect(WORDS.ru.plural('shown.claims', 21, '3')).toBe('Показано 3 из 21 утверждения');
  });
});

describe('dates keep their precision', () => {
  test.each([
    ['en', ['2025', 'June 2025', '2 June 2025']],
    ['uk', ['2025', 'червень 2025 р.', '2 червня 2025 р.']],
    ['ru', ['2025', 'июнь 2025 г.', '2 июня 2025 г.']],
    ['tr', ['2025', 'Haziran 2025', '2 Haziran 2025']],
  ] as const)('%s', (language, expected) => {
    const words = WORDS[language];
    expect(['2025', '2025-06', '2025-06-02'].map((date) => plain(words.date(date)))).toEqual(expected);
    expect(words.date('some day')).toBe('some day');
  });
});

test('ids of the model are found with their strokes and spaces', () => {
  expect(WORDS.en.named('relation', 'other-round')).toBe('another round');
  expect(WORDS.en.named('outlet', 'news agency')).toBe('news agency');
  expect(WORDS.tr.pluralNamed('unit', 'years-of-age', 2)).toBe('yaş');
});

test('a language is named in words, and what is none is left', () => {
  expect(WORDS.uk.languageName('fi')).toBe('фінська');
  expect(WORDS.en.languageName('not a language')).toBe('not a language');
});

test('a message that is missing is empty, not its key', () => {
  expect(catalogueWords({ language: 'en' }).t('popup.options')).toBe('');
});
