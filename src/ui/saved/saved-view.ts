/** The panel's fifth view: what the reader saved, newest first. */
import type { PackRecord } from '../../model/record';
import type { SavedClaim } from '../../model/saved';
import { citationsIn } from '../view/claim-filter';
import { claimView, type ClaimView } from '../view/claim-view';
import { filterChoices, type FilterChoices } from '../view/filter-choices';
import type { Filters } from '../view/panel-place';
import type { RecordIndex } from '../view/record-index';
import { count, MARK_WORDS } from '../view/words';
import { savedFilter, savedStatements } from './saved-filter';
import { savedMoment } from './saved-moment';

/** In the order of the menu. */
export const SAVED_FORMAT_LABELS = {
  plain: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML',
  csv: 'CSV (table)',
  json: 'JSON (can be imported again)',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  wikipedia: 'Wikipedia',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  'web-annotation': 'Web Annotations',
  'schema-claim': 'schema.org Claims',
};

export type SavedFormatId = keyof typeof SAVED_FORMAT_LABELS;

/** What the panel knows of the saved claims. */
export interface SavedState {
  /** Null until they are read. */
  claims: readonly SavedClaim[] | null;
  /** How many are stored that cannot be read. */
  unreadable: number;
  /** How many are drawn at most. */
  limit: number;
  /** What was deleted last, and before which claim it stood. */
  deleted: { claim: SavedClaim; before: string | null } | null;
  /** Said once each time its number changes. */
  message: { text: string; number: number; isSeen: boolean } | null;
  /** Where the focus goes each time its number changes; `undo` where no claim is left. */
  focus: { on: string; number: number } | null;
}

export interface SavedItem extends ClaimView {
  /** Of the saving, not of the claim on its page. */
  saved: string;
  markWords: string;
  page: { url: string; title: string; site: string };
  savedAt: { dateTime: string; text: string };
  note: string;
  /** “2 cited statements are not in the record any more.” */
  missing: string | null;
  /** Where the focus goes when this one is deleted. */
  neighbour: string | null;
  next: string | null;
}

export interface SavedView {
  isReading: boolean;
  items: SavedItem[];
  /** How many pass the filters beyond those drawn. */
  more: number;
  /** Ids of all that pass the filters, in order. */
  passing: string[];
  total: number;
  choices: FilterChoices;
  /** “12 saved claims”, “3 of 12 saved claims” */
  headline: string;
  unreadable: string | null;
  deleted: { text: string; before: string | null } | null;
  message: SavedState['message'];
  focus: SavedState['focus'];
}

interface Prepared {
  saved: SavedClaim;
  view: ClaimView;
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first. */
export const byTime = (a: SavedClaim, b: SavedClaim) => inOrder(b.savedAt, a.savedAt) || inOrder(a.id, b.id);

/** Views of claims that were made once, for a record; a claim that changes is another object. */
const made = new WeakMap<PackRecord, WeakMap<SavedClaim['claim'], ClaimView>>();

function viewOf({ claim }: SavedClaim, index: RecordIndex): ClaimView {
  const known = made.get(index.record) ?? new WeakMap<SavedClaim['claim'], ClaimView>();
  made.set(index.record, known);
  const view = known.get(claim) ?? claimView(claim, index);
  known.set(claim, view);
  return view;
}

const siteOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '');

function missingOf({ claim }: SavedClaim, view: ClaimView): string | null {
  const cited = new Set(citationsIn(view).map(({ id }) => id));
  const missing = claim.citations.filter(({ statement }) => !cited.has(statement)).length;
  if (missing === 0) return null;
  return `${count(missing, 'cited statement is', 'cited statements are')} not in the record at hand.`;
}

function itemOf({ saved, view }: Prepared, at: number, shown: readonly Prepared[]): SavedItem {
  const { id, page, savedAt, note, claim } = saved;
  const site = siteOf(page.url);
  const next = shown[at + 1]?.saved.id ?? null;
  return {
    ...view,
    saved: id,
    markWords: MARK_WORDS[claim.mark],
    page: { url: page.url, title: page.title || page.url, site },
    savedAt: { dateTime: savedAt, text: savedMoment(savedAt) },
    note,
    missing: missingOf(saved, view),
    next,
    neighbour: next ?? shown[at - 1]?.saved.id ?? null,
  };
}

const OF_SAVED = ['saved claim', 'saved claims'] as const;

const headlineOf = (passing: number, total: number) =>
  passing === total ? count(total, ...OF_SAVED) : `${passing.toLocaleString('en-GB')} of ${count(total, ...OF_SAVED)}`;

const unreadableOf = (number: number) =>
  number === 0
    ? null
    : `${count(number, ...OF_SAVED)} cannot be read by this version of On Record. Nothing of it is lost.`;

export function savedView(state: SavedState, filters: Filters, index: RecordIndex): SavedView {
  const all = [...(state.claims ?? [])].sort(byTime);
  const passing = all.filter(savedFilter(filters, index));
  const shown = passing.slice(0, state.limit).map((saved) => ({ saved, view: viewOf(saved, index) }));
  const { deleted } = state;
  return {
    isReading: state.claims === null,
    items: shown.map(itemOf),
    more: passing.length - shown.length,
    passing: passing.map(({ id }) => id),
    total: all.length,
    choices: filterChoices(savedStatements(all, index), index.record.topics),
    headline: headlineOf(passing.length, all.length),
    unreadable: unreadableOf(state.unreadable),
    deleted: deleted && { text: deleted.claim.claim.text, before: deleted.before },
    message: state.message,
    focus: state.focus,
  };
}
