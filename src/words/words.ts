/** The interface's words in one language: messages by typed keys, plurals, numbers and dates. Knows no browser. */
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';
import { inThousands } from '../lib/in-thousands';

type Structure = GeneratedI18nStructure;

/** Every message of `src/locales`. A key that is none does not compile. */
export type WordKey = Exclude<keyof Structure, `@@${string}`>;

/** What a message is filled with, $1 first. */
type Fillings = Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, readonly string[]> & {
  0: [];
  1: [string];
  2: [string, string];
  3: [string, string, string];
  4: [string, string, string, string];
};

/** A group of messages that are forms of one, by the plural rules of the language. */
export type PluralGroup = WordKey extends infer K ? (K extends `${infer Group}.other` ? Group : never) : never;

/** Ids of the model as they stand in keys, which may hold neither strokes nor spaces. */
type InKey<Id extends string> = Id extends `${infer A}-${infer B}`
  ? `${A}_${InKey<B>}`
  : Id extends `${infer A} ${infer B}`
    ? `${A}_${InKey<B>}`
    : Id;

/** `Id` where each of these ids has a message in the group. */
type InGroup<Group extends string, Id extends string> = `${Group}.${InKey<Id>}` extends WordKey ? Id : never;
/** The same for groups of plural groups. */
type InPlurals<Group extends string, Id extends string> = `${Group}.${InKey<Id>}` extends PluralGroup ? Id : never;

/** Gives the message of a key with its places filled; empty where it has none. */
export type MessageSource = (key: string, fillings: readonly string[]) => string;

export interface Words {
  /** Of the messages themselves, which need not be the browser's. */
  readonly language: string;
  t<K extends WordKey>(key: K, ...fillings: Fillings[Structure[K]['substitutions']]): string;
  /** The message for an id of the model: `named('relation', 'other-round')`. */
  named<Group extends string, Id extends string>(group: Group, id: InGroup<Group, Id>): string;
  /** The form for a number; the number itself is $1, in figures. */
  plural(group: PluralGroup, number: number, ...more: string[]): string;
  /** The same for an id of the model: `pluralNamed('unit', 'bodies', 2)`. */
  pluralNamed<Group extends string, Id extends string>(group: Group, id: InPlurals<Group, Id>, number: number): string;
  /** What the catalogue says of a thing of the record, else what the record says. */
  ofRecord(key: string, otherwise: string): string;
  /** 1200 → “1,200” */
  number(value: number): string;
  /** “2025-06” → “June 2025”, at the precision it has. Text that is no date is returned as it is. */
  date(partial: string): string;
  /** For dates that are written in another length than theirs: days of UTC. */
  dateFormat(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  /** A moment as the reader's own clock has it: “22 November 2026 at 10:05”. */
  moment(moment: string, timeZone?: string): string;
  /** “A, B and C” */
  list(items: readonly string[]): string;
  /** “fi” → “Finnish”; what is no language's tag is returned as it is. */
  languageName(tag: string): string;
}

/** English of the whole world writes the day first here, as the record does. */
const REGIONS: Partial<Record<string, string>> = { en: 'en-GB' };

/** What parts the thousands, as Intl has it. */
const THOUSANDS: Partial<Record<string, string>> = { en: ',', uk: '\u00A0', ru: '\u00A0', tr: '.' };

const inKey = (id: string): string => id.replace(/[- /]/gu, '_');

/** By the length of the date. */
const dateForms = (locale: string): Partial<Record<number, () => Intl.DateTimeFormat>> => {
  const form = (parts: Intl.DateTimeFormatOptions) =>
    kept(() => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
  return {
    4: form({ year: 'numeric' }),
    7: form({ year: 'numeric', month: 'long' }),
    10: form({ year: 'numeric', month: 'long', day: 'numeric' }),
  };
};

function nameOfLanguage(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A page may write anything as its language.
    return tag;
  }
}

/** Formatters cost a hundred times what they format: each is made once, when it is first needed. */
function kept<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** The same for each of the texts that it is made of. */
function keptBy<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

export function createWords(message: MessageSource): Words {
  const language = message('language', []) || 'en';
  const locale = REGIONS[language] ?? language;
  const rules = kept(() => new Intl.PluralRules(locale));
  const numbers = kept(() => new Intl.NumberFormat(locale));
  const dates = dateForms(locale);
  const lists = kept(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const thousands = THOUSANDS[language];
  const number = (value: number) =>
    (thousands === undefined ? null : inThousands(value, thousands)) ?? numbers().format(value);
  const form = (value: number) => rules().select(value);
  return {
    language,
    t: (key, ...fillings) => message(key, fillings),
    named: (group, id) => message(`${group}.${inKey(id)}`, []),
    plural: (group, value, ...more) => message(`${group}.${form(value)}`, [number(value), ...more]),
    pluralNamed: (group, id, value) => message(`${group}.${inKey(id)}.${form(value)}`, [number(value)]),
    ofRecord: (key, otherwise) => message(inKey(key), []) || otherwise,
    number,
    // Thousands of statements were made on a few days.
    date: keptBy((partial) => {
      const date = new Date(partial);
      return Number.isNaN(date.getTime()) ? partial : (dates[partial.length]?.().format(date) ?? partial);
    }),
    dateFormat: (parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }),
    moment: (moment, timeZone) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', ...(timeZone && { timeZone }) }).format(
        new Date(moment),
      ),
    list: (items) => lists().format(items),
    languageName: (tag) => nameOfLanguage(locale, tag),
  };
}
