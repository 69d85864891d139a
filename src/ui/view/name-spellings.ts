/** Places and outlets by any spelling: what names one is found by all that the record has of it. */
import type { Named, PackRecord } from '../../model/record';
import { searched } from './word-search';

/** Shorter ones (“X”, “AA”) are words of their own in too many texts. */
const SHORTEST = 3;

interface Spellings {
  /** Found whole or not at all. */
  wholes: string[];
  all: string;
}

function spellingsOf({ name, spellings }: Named): Spellings {
  const all = [name, ...Object.values(spellings).flat()];
  const wholes = all.map(searched).filter((text) => text.trim().length >= SHORTEST);
  return { wholes, all: searched(all.join(' ')) };
}

/** Made once for a record. */
const known = new WeakMap<PackRecord, readonly Spellings[]>();

function spellingsIn(record: PackRecord): readonly Spellings[] {
  const found = known.get(record) ?? (record.names ?? []).map(spellingsOf);
  known.set(record, found);
  return found;
}

/** A searched text, and after it every spelling of the places and outlets that it names. */
export function withNameSpellings(text: string, record: PackRecord): string {
  const named = spellingsIn(record).filter(({ wholes }) => wholes.some((whole) => text.includes(whole)));
  return [text, ...named.map(({ all }) => all)].join('');
}
