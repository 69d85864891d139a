/** People, parties and places that the structured part of a statement names by id, with their spellings. */
import type { Named, Speaker, Statement } from '../model/record';
import type { PlaceNames } from './place-names';

interface NamedThing {
  /** Path of the field that names it. */
  field: string;
  id: string;
  name: string;
  spellings: string[];
}

type Mention = readonly [field: string, id: string | undefined];

function mentionsOf({ actor, figures, terms }: Statement): Mention[] {
  return [
    ['actor', actor],
    ...figures.flatMap(({ from, to, countedBy }, index): Mention[] => [
      [`figures.${index}.from`, from],
      [`figures.${index}.to`, to],
      [`figures.${index}.countedBy`, countedBy],
    ]),
    ...Object.entries(terms).flatMap(([slot, values]) =>
      values.map((value, index): Mention => [`terms.${slot}.${index}`, value]),
    ),
  ];
}

const spellingsOf = (entry: Pick<Named, 'name' | 'spellings' | 'alsoNamed'>): string[] => [
  entry.name,
  ...Object.values(entry.spellings).flat(),
  ...(entry.alsoNamed ?? []),
];

/** Ids that are neither a speaker's nor a place's (`wounded`, `all-for-all`) are values, not names, and are left out. */
export function findNamed(statement: Statement, speakers: readonly Speaker[], { places }: PlaceNames): NamedThing[] {
  const entries = new Map<string, Named>([...speakers, ...places].map((entry) => [entry.id, entry]));
  return mentionsOf(statement).flatMap(([field, id]) => {
    const entry = id === undefined ? undefined : entries.get(id);
    return entry ? [{ field, id: entry.id, name: entry.name, spellings: spellingsOf(entry) }] : [];
  });
}
