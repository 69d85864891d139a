import type { SavedClaim } from './saved';

/** No word of either note is lost, and merging the same note again adds nothing. */
function mergeNotes(kept: string, other: string): string {
  if (kept.includes(other)) return kept;
  return other.includes(kept) ? other : `${kept}\n\n${other}`;
}

/** Two savings of one claim as one: the earlier stays as it is, and takes over what it lacks. */
export function mergeSaved(a: SavedClaim, b: SavedClaim): SavedClaim {
  const [first, second] = b.savedAt < a.savedAt ? [b, a] : [a, b];
  const quote = first.quote ?? second.quote;
  const surroundings = first.surroundings ?? second.surroundings;
  const found = { ...(quote && { quote }), ...(surroundings && { surroundings }) };
  return { ...first, ...found, note: mergeNotes(a.note, b.note) };
}
