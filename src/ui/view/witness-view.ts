/** What the panel tells of a page that is remembered. */
import {
  comparableVisit,
  isFollowed,
  ONE_VISIT,
  witnessedClaims,
  withVisit,
  type ClaimsOfPage,
  type Visit,
  type WitnessedClaim,
  type WitnessedPage,
} from '../../model/witness';
import { figureView } from './figure-view';
import { otherFigures, pageChanges } from './page-changes';
import type { RecordIndex } from './record-index';
import type { ScreenPage } from './screen-view';

/** What the controller knows of it. */
export interface WitnessState {
  /** Null where nothing of this page is remembered. */
  page: WitnessedPage | null;
  /** Null where the page belongs to no site. */
  site: string | null;
  /** All sites that are remembered as a whole. */
  sites: readonly string[];
  /** All pages that are remembered. */
  count: number;
  /** How pages are read now: see `readingOf`. */
  reading: string;
  now: Date;
  /** Whether what was changed last has been written. */
  isWritten?: boolean;
}

/** The page as it is now. */
export interface PageNow extends ClaimsOfPage {
  status: ScreenPage['status'];
}

export interface ChangedSentence {
  before: string;
  after: string;
  /** “Figures differ: 1,000 prisoners, now 1,200 prisoners”; null where only words have changed. */
  figures: string | null;
}

export interface WitnessView {
  /** Visits are remembered, for the page or for its site. */
  isFollowed: boolean;
  /** Something of it is remembered, perhaps from before its site was turned off. */
  isKept: boolean;
  site: { name: string; on: boolean } | null;
  /** All sites that are remembered as a whole. */
  sites: string[];
  /** “Forget all 12 remembered pages”; null where there is nothing to forget. */
  forgetAll: string | null;
  /** What was asked for last and could not be done; null else. */
  problem: string | null;
  /** Why nothing is compared; null where something is, or nothing is remembered. */
  incomparable: string | null;
  /** Null where nothing is remembered yet of this page. */
  since: {
    /** “3 June 2025 at 14:02” */
    moment: string;
    /** What changed, in numbers; where nothing did, that. */
    /** Null in the first visit, where nothing has changed: there was no time to. */
    summary: string | null;
    changed: ChangedSentence[];
    added: string[];
    gone: string[];
  } | null;
}

function changedSentence(
  { before, after }: ReturnType<typeof pageChanges>['changed'][number],
  index: RecordIndex,
): ChangedSentence {
  const { words } = index;
  const told = (figures: ReturnType<typeof otherFigures>) =>
    words.list(figures.map((figure) => figureView(figure, index).amount));
  const was = otherFigures(before.figures, after.figures);
  const is = otherFigures(after.figures, before.figures);
  const hasBoth = was.length > 0 && is.length > 0;
  return {
    before: before.text,
    after: after.text,
    figures: hasBoth ? words.t('witness.figure', told(was), told(is)) : null,
  };
}

function sinceOf(
  first: Visit,
  claims: WitnessedClaim[],
  now: Date,
  index: RecordIndex,
): NonNullable<WitnessView['since']> {
  const { words } = index;
  const { changed, added, gone } = pageChanges(first.claims, claims);
  const moment = words.moment(first.at);
  const isFirstVisit = now.getTime() - Date.parse(first.at) < ONE_VISIT;
  const parts = [
    changed.length > 0 && words.plural('witness.changed', changed.length),
    added.length > 0 && words.plural('witness.added', added.length),
    gone.length > 0 && words.plural('witness.gone', gone.length),
  ].filter((part) => part !== false);
  return {
    moment,
    summary: parts.length > 0 ? parts.join(', ') : isFirstVisit ? null : words.t('witness.same', moment),
    changed: changed.map((pair) => changedSentence(pair, index)),
    added: added.map(({ text }) => text),
    gone: gone.map(({ text }) => text),
  };
}

/** What is compared with the page as it is; while that is being read, nothing is. */
function compared(
  state: WitnessState,
  now: PageNow,
  isBeingFollowed: boolean,
  index: RecordIndex,
): Pick<WitnessView, 'since' | 'incomparable'> {
  const { page, reading } = state;
  const [earliest] = page?.visits ?? [];
  if (page === null || earliest === undefined || now.status !== 'read') return { since: null, incomparable: null };
  const claims = witnessedClaims(now);
  const stored = comparableVisit(page, reading);
  const { words } = index;
  if (stored === null) return { since: null, incomparable: words.t('witness.incomparable', words.moment(earliest.at)) };
  // The background may not have written yet what has just been loaded.
  const first = isBeingFollowed ? comparableVisit(withVisit(page, claims, reading, state.now), reading) : stored;
  return { since: sinceOf(first ?? stored, claims, state.now, index), incomparable: null };
}

function forgetAllOf({ count, sites }: WitnessState, { words }: RecordIndex): string | null {
  if (count > 0) return words.plural('witness.forget_all', count);
  return sites.length > 0 ? words.plural('witness.forget_sites', sites.length) : null;
}

export function witnessView(state: WitnessState, now: PageNow, index: RecordIndex): WitnessView {
  const { page, site, sites } = state;
  const isSiteOn = site !== null && sites.includes(site);
  const isBeingFollowed = isFollowed(page, isSiteOn);
  return {
    isFollowed: isBeingFollowed,
    isKept: page !== null,
    site: site === null ? null : { name: site, on: isSiteOn },
    sites: [...sites].sort(),
    forgetAll: forgetAllOf(state, index),
    problem: state.isWritten === false ? index.words.t('options.not_kept') : null,
    ...compared(state, now, isBeingFollowed, index),
  };
}
