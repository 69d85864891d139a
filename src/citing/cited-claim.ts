import type { Claim, PageContext, Relation } from '../model/claim';
import type { ClaimQuote } from '../model/claim-quote';
import type { PackRecord } from '../model/record';
import { dayFirst, readDate } from './calendar-date';
import { citeStatement, type CitedStatement, type CiteOptions } from './cited-statement';
import { oneLine } from './one-line';
import { webAddress } from './web-address';

export interface CitedGroup {
  relation: Relation;
  label: string;
  /** By date, then by outlet. */
  statements: CitedStatement[];
}

/** A claim of a page with the statements cited on it, ready for every format. */
export interface CitedClaim {
  id: string;
  text: string;
  quote: ClaimQuote;
  page: { title: string | null; url: string | null };
  /** What the record covers, and up to when. */
  coverage: string;
  /** Only relations that occur. */
  groups: CitedGroup[];
  /** The day on which page and sources were looked at, YYYY-MM-DD. */
  accessed: string;
}

/** In the order in which they are shown. */
const LABELS: Record<Relation, string> = {
  same: 'On record with the same',
  differs: 'On record with other figures or terms',
  'other-round': 'On record for another round',
  related: 'On record on the same matter',
};

/** A claim with its citations; `quote` is what its page has of it, where that is at hand: else its words alone. */
export function citeClaim(
  claim: Claim,
  page: Pick<PageContext, 'url' | 'title'>,
  record: PackRecord,
  options: CiteOptions & { quote?: ClaimQuote | undefined },
): CitedClaim {
  return {
    id: claim.id,
    text: oneLine(claim.text),
    quote: options.quote ?? { exact: claim.text },
    page: { title: oneLine(page.title ?? '') || null, url: page.url === undefined ? null : webAddress(page.url) },
    coverage: oneLine(`${record.scope.replace(/\.$/u, '')}, up to ${dayFirst(readDate(record.until))}.`),
    groups: groupsOf(claim, record, options),
    accessed: options.accessed,
  };
}

/** The statements of all groups, in order, each once. */
export function statementsOf({ groups }: CitedClaim): CitedStatement[] {
  const all = groups.flatMap(({ statements }) => statements);
  return all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
}

function groupsOf(claim: Claim, record: PackRecord, options: CiteOptions): CitedGroup[] {
  const groups = Object.entries(LABELS).map(([relation, label]) => ({
    relation: relation as Relation, // Object.entries widens the keys of a Record<Relation, …>
    label,
    statements: claim.citations
      .filter((citation) => citation.relation === relation)
      .map((citation) => citeStatement(record, citation.statement, options))
      .filter((cited) => cited !== null)
      .sort(byDateThenOutlet),
  }));
  return groups.filter(({ statements }) => statements.length > 0);
}

/** Later than any year that is written with four digits: what has no date comes last. */
const UNDATED = '~';

function byDateThenOutlet(a: CitedStatement, b: CitedStatement): number {
  const dates = inOrder(a.date?.value ?? UNDATED, b.date?.value ?? UNDATED);
  return dates || inOrder(a.outlet ?? UNDATED, b.outlet ?? UNDATED) || inOrder(a.id, b.id);
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
