import type { Basis, Source } from '../model/record';
import { dayFirst, readDate } from './calendar-date';

interface Known {
  value: string | null;
  basis: Basis;
  why?: string | undefined;
}

const HOW: Partial<Record<Basis, string>> = {
  'looked up': 'looked up',
  inferred: 'inferred',
  unknown: 'on an unknown basis',
};

/** What a reader must know of the bibliography: what is missing, and what the document itself does not state. */
export function basisNotes(source: Source): string[] {
  const { published } = source;
  const date = published.value === null ? null : dayFirst(readDate(published.value));
  return [
    noteOn('Outlet', source.outlet.name),
    noteOn('Headline', source.title),
    noteOn('Date', { ...published, value: date }),
    noteOn('Address', source.url),
  ].filter((note) => note !== null);
}

function noteOn(field: string, { value, basis, why }: Known): string | null {
  const reason = why === undefined ? '' : `: ${why}`;
  if (value === null) return `${field} not on record${reason}.`;
  const how = HOW[basis];
  if (how === undefined) return null;
  return `${field} ${how}${field === 'Date' ? ` (${value})` : ''}${reason}.`;
}
