/** Places and outlets by any spelling: what names one is found by all that the record has of it. */
import type { Named, PackRecord } from '../../model/record';
import { grouped } from './grouped';
import { hasBeginning, searched } from './word-search';

/** Shorter ones (“X”, “AA”) are words of their own in too many texts. */
const SHORTEST = 3;

interface Spelling {
  /** Found whole or not at all. */
  whole: string;
  first: string;
  /** The name that is spelled so. */
  name: number;
}

interface Spellings {
  byFirstWord: ReadonlyMap<string, readonly Spelling[]>;
  /** All spellings of each name, as they are searched. */
  all: readonly string[];
}

/** All that a name is written as, each between spaces. */
const wholesOf = ({ name, spellings }: Named): string[] => [name, ...Object.values(spellings).flat()].map(searched);

const spellingsOf = (wholes: readonly string[], name: number): Spelling[] =>
  wholes.flatMap((whole) => {
    const [, first = ''] = whole.split(' ', 2);
    return whole.trim().length < SHORTEST ? [] : [{ whole, first, name }];
  });

function makeSpellings(names: readonly Named[]): Spellings {
  const wholes = names.map(wholesOf);
  const byFirstWord = grouped(wholes.flatMap(spellingsOf), ({ first }) => first);
  return { byFirstWord, all: wholes.map((all) => all.join('')) };
}

/** Made once for a record. */
const known = new WeakMap<PackRecord, Spellings>();

function spellingsIn(record: PackRecord): Spellings {
  const found = known.get(record) ?? makeSpellings(record.names ?? []);
  known.set(record, found);
  return found;
}

/**
 * Places of the names in a searched text. Thousands of texts are asked which of hundreds of spellings they hold: only those
 * that begin with one of its words are looked for.
 */
export function namedIn(text: string, record: PackRecord): number[] {
  const { byFirstWord } = spellingsIn(record);
  const found = text.split(' ').flatMap((word) => byFirstWord.get(word) ?? []);
  return found.filter(({ whole }) => text.includes(whole)).map(({ name }) => name);
}

/** Places of the names that have a spelling with a word that begins so. */
export function namesSpelled(beginning: string, record: PackRecord): Set<number> {
  const { all } = spellingsIn(record);
  return new Set(all.flatMap((spellings, name) => (hasBeginning(spellings, beginning) ? [name] : [])));
}
