/**
 * Spares authors what goes without saying. In a source, a plain value stands for `{ value, basis: 'document' }` and a field
 * that is left out for one that is unknown; in a statement, what is left out is empty.
 */
import { isEntry, type Entry } from './entry';

const KNOWN = ['title', 'published', 'url', 'dateline', 'reportsRound', 'cites'];
const KNOWN_OF_OUTLET = ['name', 'kind', 'country', 'homepage'];

function known(value: unknown): unknown {
  if (value === undefined || value === null) return { value: null, basis: 'unknown' };
  return isEntry(value) ? value : { value, basis: 'document' };
}

const withKnown = (entry: Entry, fields: readonly string[]): Entry => ({
  ...entry,
  ...Object.fromEntries(fields.map((field) => [field, known(entry[field])])),
});

function fillSource(raw: unknown): unknown {
  if (!isEntry(raw)) return raw;
  const { outlet } = raw;
  return withKnown({ ...raw, outlet: isEntry(outlet) ? withKnown(outlet, KNOWN_OF_OUTLET) : outlet }, KNOWN);
}

const fillSpeaker = (raw: unknown): unknown => (isEntry(raw) ? { party: null, spellings: {}, ...raw } : raw);

/** Without a number of its own, a statement has its place among those of its source. */
function fillStatements(raw: readonly unknown[]): unknown[] {
  const counts = new Map<unknown, number>();
  return raw.map((entry) => {
    if (!isEntry(entry)) return entry;
    const sentence = (counts.get(entry.source) ?? 0) + 1;
    counts.set(entry.source, sentence);
    return { sentence, round: null, speaker: null, via: [], negated: false, figures: [], terms: {}, ...entry };
  });
}

const listOf = (value: unknown): unknown => (value === undefined ? [] : value);
const mapped = (value: unknown, fill: (list: readonly unknown[]) => unknown[]): unknown =>
  Array.isArray(value) ? fill(value) : value;

/** A copy in full; what is no object or list stays as it is, and is told by who reads it. */
export function fillSupplement(raw: Entry): Entry {
  return {
    ...raw,
    sources: mapped(listOf(raw.sources), (list) => list.map(fillSource)),
    speakers: mapped(listOf(raw.speakers), (list) => list.map(fillSpeaker)),
    statements: mapped(listOf(raw.statements), fillStatements),
  };
}
