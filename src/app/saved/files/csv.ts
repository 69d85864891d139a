import type { CitedClaim } from '../../../citing/cited-claim';
import type { CitedStatement } from '../../../citing/cited-statement';
import type { SavedClaim } from '../../../model/saved';
import { citeSaved } from './cite-saved';
import type { SavedFormat } from './saved-file';

/** By which a spreadsheet takes a cell for a formula, also in their full-width form. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const LINE_END = '\r\n';

type Row = Record<(typeof COLUMNS)[number], string | null>;

const COLUMNS = [
  'saved at',
  'page title',
  'page address',
  'claim',
  'note',
  'relation',
  'statement',
  'quoted words',
  'speaker',
  'attribution',
  'outlet',
  'published',
  'date is',
  'source title',
  'source address',
] as const;

/** A formula becomes text by an apostrophe before it. */
export function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const NO_STATEMENT = {
  relation: null,
  statement: null,
  'quoted words': null,
  speaker: null,
  attribution: null,
  outlet: null,
  published: null,
  'date is': null,
  'source title': null,
  'source address': null,
};

const ofStatement = (relation: string, cited: CitedStatement) => ({
  relation,
  statement: cited.wording,
  'quoted words': cited.phrase,
  speaker: cited.speaker?.name ?? null,
  attribution: cited.attribution,
  outlet: cited.outlet,
  published: cited.date?.value ?? null,
  'date is': cited.date?.basis ?? null,
  'source title': cited.title,
  'source address': cited.url,
});

/** A row for each cited statement, and one for a claim on which there is none. */
function rowsOf(saved: SavedClaim, { groups }: CitedClaim): Row[] {
  const head = {
    'saved at': saved.savedAt,
    'page title': saved.page.title,
    'page address': saved.page.url,
    claim: saved.claim.text,
    note: saved.note,
  };
  const rows = groups.flatMap(({ relation, statements }) =>
    statements.map((cited) => ({ ...head, ...ofStatement(relation, cited) })),
  );
  return rows.length > 0 ? rows : [{ ...head, ...NO_STATEMENT }];
}

const line = (cells: readonly string[]) => cells.map(csvCell).join(',') + LINE_END;

/** As of RFC 4180. */
export const csv: SavedFormat = {
  mime: 'text/csv',
  ending: 'csv',
  write: ({ claims, record }) => {
    const rows = claims.flatMap((saved) => rowsOf(saved, citeSaved(saved, record)));
    return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))].map(line).join('');
  },
};
