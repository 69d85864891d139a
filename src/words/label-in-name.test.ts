/** Who speaks to a screen says what is seen: what a button is heard as holds what stands on it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LANGUAGES = ['en', 'uk', 'ru', 'tr'] as const;
/** What is seen, and what is heard in its place. */
const PAIRS = [
  ['panel.link', 'panel.link_claim'],
  ['panel.link', 'panel.link_statement'],
  ['panel.compare', 'panel.compare_point'],
  ['panel.in_record', 'panel.in_record_of'],
  ['options.remove', 'options.remove_site'],
] as const;

const messageOf = (language: string, key: string): string => {
  const [group = '', name = ''] = key.split('.');
  const all: Record<string, Record<string, string>> = JSON.parse(readFileSync(`src/locales/${language}.json`, 'utf8'));
  const message = all[group]?.[name];
  if (message === undefined) throw new Error(`${language} has no ${key}`);
  return message.toLocaleLowerCase(language);
};

/** Whole words alone count: “bağlantısı” is not “bağlantı”. */
const wordsOf = (message: string) => ` ${(message.match(/[\p{L}\p{N}$]+/gu) ?? []).join(' ')} `;

test.each(LANGUAGES.flatMap((language) => PAIRS.map(([seen, heard]) => [language, heard, seen] as const)))(
  '%s: %s holds %s',
  (language, heard, seen) => {
    expect(wordsOf(messageOf(language, heard))).toContain(wordsOf(messageOf(language, seen)));
  },
);
