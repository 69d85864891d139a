/** The panel's fifth view: what the reader saved, newest first. */
import type { PackRecord } from '../../model/record';
import type { SavedClaim } from '../../model/saved';
import { withTextFragment } from '../../citing/web-address';
import { citedStatements } from '../view/cited-statements';
import { statementById } from '../view/statement-view';
import { claimView, type ClaimView } from '../view/claim-view';
import { filterChoices, type FilterChoices } from '../view/filter-choices';
import { savedPlace, type Filters } from '../view/panel-place';
import type { RecordIndex } from '../view/record-index';
import type { Words } from '../../words/words';
import { savedFilter } from './saved-filter';

/** In the order of the menu. */
export const SAVED_FORMAT_IDS = [
  'plain',
  'markdown',
  'html',
  'csv',
  'json',
  'apa',
  'mla',
  'chicago',
  'wikipedia',
  'bibtex',
  'ris',
  'csl-json',
  'web-annotation',
  'schema-claim',
] as const;

export type SavedFormatId = (typeof SAVED_FORMAT_IDS)[number];

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
  /** `href` leads to the claim's words in the page. */
  page: { href: string; title: string; site: string };
  /** Its own address in the panel. */
  place: string;
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
  readonly choices: FilterChoices;
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

function missingOf({ claim }: SavedClaim, index: RecordIndex): string | null {
  const missing = claim.citations.filter(({ statement }) => statementById(statement, index) === null).length;
  if (missing === 0) return null;
  return index.words.plural('saved.missing', missing);
}

function itemOf({ saved, view }: Prepared, at: number, shown: readonly Prepared[], index: RecordIndex): SavedItem {
  const { words } = index;
  const { id, page, savedAt, note, claim } = saved;
  const site = siteOf(page.url);
  const next = shown[at + 1]?.saved.id ?? null;
  return {
    ...view,
    saved: id,
    markWords: words.named('mark', claim.mark),
    page: { href: withTextFragment(page.url, claim.text), title: page.title || page.url, site },
    place: savedPlace(id),
    savedAt: { dateTime: savedAt, text: words.moment(savedAt) },
    note,
    missing: missingOf(saved, index),
    next,
    neighbour: next ?? shown[at - 1]?.saved.id ?? null,
  };
}

const headlineOf = (passing: number, total: number, words: Words) =>
  passing === total ? words.plural('saved.all', total) : words.plural('saved.some', total, words.number(passing));

const unreadableOf = (number: number, words: Words) => (number === 0 ? null : words.plural('saved.unreadable', number));

export function savedView(state: SavedState, filters: Filters, index: RecordIndex): SavedView {
  const all = [...(state.claims ?? [])].sort(byTime);
  const passing = all.filter(savedFilter(filters, index));
  // What a link leads to is drawn, however far down.
  const drawn = Math.max(state.limit, passing.findIndex(({ id }) => id === filters.at) + 1);
  const shown = passing.slice(0, drawn).map((saved) => ({ saved, view: viewOf(saved, index) }));
  const { deleted } = state;
  return {
    isReading: state.claims === null,
    items: shown.map((one, at) => itemOf(one, at, shown, index)),
    more: passing.length - shown.length,
    passing: passing.map(({ id }) => id),
    total: all.length,
    get choices() {
      const claims = all.map(({ claim }) => claim);
      return filterChoices(citedStatements(claims, index), index);
    },
    headline: headlineOf(passing.length, all.length, index.words),
    unreadable: unreadableOf(state.unreadable, index.words),
    deleted: deleted && { text: deleted.claim.claim.text, before: deleted.before },
    message: state.message,
    focus: state.focus,
  };
}
