/** What popup and panel know, and what follows from it. */
import type { PageContext, Claim } from '../../model/claim';
import { closest } from '../../lib/site-list';
import { withoutAnchor } from '../../lib/without-anchor';
import type { PackRecord } from '../../model/record';
import type { Settings } from '../../model/settings';
import type { Words } from '../../words/words';
import { coverageView, type CoverageView } from './coverage-view';
import { noticeView, type Absence, type NoticeView } from './notice-view';
import { pageGlance, type PageGlance } from './page-view';
import { indexRecord } from './record-index';
import { pageIsOn, siteIsOn, siteOf } from './site-choice';

/** The page in front; the parts of its state that screens need. */
export interface ScreenPage {
  url: string;
  title: string;
  status: 'unrelated' | 'reading' | 'read' | 'off' | 'language' | 'pdf';
  language: PageContext['language'];
  marksShown: boolean;
  claims: Claim[];
  /** Ids of the claims that stand in a headline. */
  headlines?: string[];
  /** What the reader hid here. */
  hidden?: Claim[];
}

export interface ScreenModel {
  /** Empty where the browser does not tell. */
  url: string;
  /** To the page; to all pages where the browser does not tell which it is. */
  access: boolean;
  /** Null where nobody answers in the tab. */
  page: ScreenPage | null;
  /** Null where the background does not answer. */
  record: PackRecord | null;
  settings: Settings;
}

export interface PopupView {
  /** Null where `notice` stands instead. */
  glance: PageGlance | null;
  notice: NoticeView | null;
  /** Null where there is no page to show marks on. */
  marksShown: boolean | null;
  /** Null where the tab shows no site. */
  site: { name: string; on: boolean; pageOn: boolean } | null;
  where: Settings['where'];
  coverage: CoverageView | null;
}

/** By which choice a page that is off is so. */
function offBy({ where, sites }: Settings, url: string): Extract<Absence, { why: 'off' }>['by'] {
  if (where === 'click') return 'asked';
  const isLeftOut = closest(sites.off, siteOf(url) ?? '', withoutAnchor(url)) >= 0;
  return where === 'chosen' && !isLeftOut ? 'unchosen' : 'off';
}

/** Null where there are claims to show. */
export function absenceOf({ url, access, page, record, settings }: ScreenModel): Absence | null {
  if (record === null) return { why: 'no-record' };
  if (page === null) return { why: 'no-answer', url, access };
  if (page.claims.length > 0 || (page.hidden ?? []).length > 0) return null;
  if (page.status === 'pdf') return { why: 'pdf' };
  if (page.status === 'off') return { why: 'off', by: offBy(settings, url) };
  const why = page.status === 'read' ? 'no-claims' : page.status;
  return { why, language: page.language, scope: record.scope, until: record.until };
}

export function popupView(model: ScreenModel, words: Words): PopupView {
  const { url, page, settings } = model;
  const index = model.record && indexRecord(model.record, words);
  const record = index && index.record;
  const absence = absenceOf({ ...model, record });
  const site = siteOf(url);
  return {
    glance: absence === null && page && index ? pageGlance(page.claims, index, page.headlines) : null,
    notice: absence && noticeView(absence, words, 'popup'),
    marksShown: page !== null && page.claims.length > 0 ? page.marksShown : null,
    site: site === null ? null : { name: site, on: siteIsOn(settings, site), pageOn: pageIsOn(settings, url) },
    where: settings.where,
    coverage: record && coverageView(record, words),
  };
}
