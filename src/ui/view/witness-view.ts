/** What the panel tells of a page that is remembered. */
import { witnessedClaim, type WitnessedPage } from '../../model/witness';
import type { Claim } from '../../model/claim';
import { figureView } from './figure-view';
import { otherFigures, pageChanges } from './page-changes';
import type { RecordIndex } from './record-index';

/** What the controller knows of it. */
export interface WitnessState {
  /** Null where this page is not remembered. */
  page: WitnessedPage | null;
  /** Null where the page belongs to no site. */
  site: { name: string; on: boolean } | null;
  /** All pages that are remembered. */
  count: number;
}

export interface ChangedSentence {
  before: string;
  after: string;
  /** “Figures differ: 1,000 prisoners, now 1,200 prisoners”; null where only words have changed. */
  figures: string | null;
}

export interface WitnessView {
  isRemembered: boolean;
  site: WitnessState['site'];
  /** “Forget all 12 remembered pages”; null where there is none. */
  forgetAll: string | null;
  /** Null where nothing is remembered yet of this page. */
  since: {
    /** “3 June 2025 at 14:02” */
    moment: string;
    /** What changed, in numbers; where nothing did, that. */
    summary: string;
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

function sinceOf(page: WitnessedPage, claims: readonly Claim[], index: RecordIndex): WitnessView['since'] {
  const { words } = index;
  const [first] = page.visits;
  if (first === undefined) return null;
  const { changed, added, gone } = pageChanges(first.claims, claims.map(witnessedClaim));
  const moment = words.moment(first.at);
  const parts = [
    changed.length > 0 && words.plural('witness.changed', changed.length),
    added.length > 0 && words.plural('witness.added', added.length),
    gone.length > 0 && words.plural('witness.gone', gone.length),
  ].filter((part) => part !== false);
  return {
    moment,
    summary: parts.length === 0 ? words.t('witness.same', moment) : parts.join(', '),
    changed: changed.map((pair) => changedSentence(pair, index)),
    added: added.map(({ text }) => text),
    gone: gone.map(({ text }) => text),
  };
}

/** `claims` are those of the page as it is now. */
export function witnessView(state: WitnessState, claims: readonly Claim[], index: RecordIndex): WitnessView {
  const { page, site, count } = state;
  return {
    isRemembered: page !== null,
    site,
    forgetAll: count === 0 ? null : index.words.plural('witness.forget_all', count),
    since: page && sinceOf(page, claims, index),
  };
}
