import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import english from '../locales/en.json';
import russian from '../locales/ru.json';
import turkish from '../locales/tr.json';
import ukrainian from '../locales/uk.json';
import { JUDGING_WORDS_OF, OUR_OWN_FAULT } from '../ui/fixtures/judging-words';
import { messagesOf } from './catalogue';
import { nodesOf, readSource } from '../ui/fixtures/read-source';

const FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const CATALOGUES = { en: english, uk: ukrainian, ru: russian, tr: turkish };
type Language = keyof typeof CATALOGUES;
const LANGUAGES = Object.keys(CATALOGUES) as Language[];
const MESSAGES = Object.fromEntries(
  LANGUAGES.map((language) => [language, messagesOf(CATALOGUES[language])]),
) as Record<Language, Map<string, string>>;

const groupOf = (key: string) => key.slice(0, key.lastIndexOf('.'));
const isOther = (key: string) => key.endsWith('.other');
const PLURALS = new Set([...MESSAGES.en.keys()].filter(isOther).map(groupOf));

/** Plural groups count once; the record is worded in all languages but its own. */
function ownKeys(language: Language): string[] {
  const keys = [...MESSAGES[language].keys()].filter((key) => !key.startsWith('record.'));
  return [...new Set(keys.map((key) => (PLURALS.has(groupOf(key)) ? groupOf(key) : key)))].sort();
}

const placesIn = (message = ''): string[] => [...new Set(message.match(/\$\d/gu))].sort();

/** Of a plural group, of all its forms together: one form may do without its number. */
function placesOf(language: Language, key: string): string[] {
  const messages = MESSAGES[language];
  const forms = PLURALS.has(key) ? [...FORMS].map((form) => messages.get(`${key}.${form}`) ?? '') : [messages.get(key)];
  return placesIn(forms.join(' '));
}

describe.each(LANGUAGES)('%s', (language) => {
  const messages = MESSAGES[language];

  test('has every message, and no other', () => {
    expect(ownKeys(language)).toEqual(ownKeys('en'));
    expect(messages.get('language')).toBe(language);
  });

  test('has words in every message', () => {
    expect([...messages].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('has the places of the English messages', () => {
    const places = (of: Language) => Object.fromEntries(ownKeys('en').map((key) => [key, placesOf(of, key)]));
    expect(places(language)).toEqual(places('en'));
  });

  test('has the plural forms that the language asks for', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const group of PLURALS) {
      const own = [...messages.keys()]
        .filter((key) => groupOf(key) === group)
        .map((key) => key.slice(group.length + 1));
      expect([group, own.sort()]).toEqual([group, forms]);
    }
  });

  test('has keys that the browser takes, each its own', () => {
    const names = [...messages.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name) => !/^[a-z0-9_]+$/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('does not judge', () => {
    const judging = [...messages].filter(([, text]) =>
      JUDGING_WORDS_OF[language].test(text.replaceAll(OUR_OWN_FAULT, '')),
    );
    expect(judging).toEqual([]);
  });
});

/** All our source is parsed, which a busy machine takes its time for. In milliseconds. */
const READING_ALL = 60_000;

/** Calls whose first argument is a group of messages. */
const GROUP_CALLS = new Set(['named', 'plural', 'pluralNamed']);

const escaped = (text: string) => text.replace(/[.$]/gu, '\\$&');

/** `notice.${which}_title` → a pattern of the keys it can be. */
function patternOf(template: ts.TemplateExpression): RegExp {
  const parts = [template.head, ...template.templateSpans.map(({ literal }) => literal)].map(({ text }) =>
    escaped(text),
  );
  return new RegExp(`^${parts.join('\\w+')}$`, 'u');
}

const isKey = ({ head }: ts.TemplateExpression): boolean => /^[a-z_]+\.[a-z_.]*$/u.test(head.text);

function calledGroup(node: ts.Node): string[] {
  if (!ts.isCallExpression(node)) return [];
  const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
  if (!GROUP_CALLS.has(name)) return [];
  const [group] = node.arguments;
  return group === undefined
    ? []
    : [...nodesOf(group)].flatMap((part) => (ts.isStringLiteral(part) ? [`${part.text}.`] : []));
}

test(
  'no message is left that nothing shows',
  () => {
    const nodes = ['src/ui', 'src/app', 'src/words', 'src/matching']
      .flatMap((folder) => readSource(folder))
      .flatMap((file) => [...nodesOf(file)]);
    const literals = new Set(nodes.filter(ts.isStringLiteralLike).map(({ text }) => text));
    const patterns = nodes.filter(ts.isTemplateExpression).filter(isKey).map(patternOf);
    const groups = nodes.flatMap(calledGroup);
    const manifest = readFileSync('wxt.config.ts', 'utf8');
    const isUsed = (key: string) =>
      literals.has(key) ||
      groups.some((group) => key.startsWith(group)) ||
      patterns.some((pattern) => pattern.test(key)) ||
      manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`);
    expect(ownKeys('en').filter((key) => !isUsed(key))).toEqual([]);
  },
  READING_ALL,
);

test('the words that judge are found in each language', () => {
  const judging = { en: 'This is false.', uk: 'Це неправда.', ru: 'Это ложное утверждение.', tr: 'Bu haber yanlış.' };
  for (const language of LANGUAGES) expect(judging[language]).toMatch(JUDGING_WORDS_OF[language]);
});
