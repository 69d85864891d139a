import { coverageView, type CoverageView } from './coverage-view';
import { noticeView, type NoticeView } from './notice-view';
import { panelPageView, type PanelPageView } from './panel-page-view';
import type { PanelPlace } from './panel-place';
import { panelRecordView, recordStatements, type PanelRecordView } from './panel-record-view';
import { indexRecord } from './record-index';
import { absenceOf, type ScreenModel } from './screen-view';

export interface PanelView {
  place: PanelPlace;
  notice: NoticeView | null;
  page: PanelPageView | null;
  record: PanelRecordView | null;
  coverage: CoverageView | null;
}

/** Only the view in front is made. */
export function panelView(model: ScreenModel, place: PanelPlace): PanelView {
  const { record, page } = model;
  const index = record && indexRecord(record);
  const coverage = record && coverageView(record);
  if (place.view === 'record' && index) {
    const view = panelRecordView(recordStatements(index), place.filters, index);
    return { place, notice: null, page: null, record: view, coverage };
  }
  const absence = absenceOf(model);
  const notice = absence && noticeView(absence);
  const view = absence === null && page && index ? panelPageView(page.claims, place.filters, index) : null;
  return { place, notice, page: view, record: null, coverage };
}
