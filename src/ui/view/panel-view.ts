import type { PointComparison } from '../../model/comparison';
import { compareView, type CompareView } from '../compare/compare-view';
import { coverageView, type CoverageView } from './coverage-view';
import { noticeView, type NoticeView } from './notice-view';
import { panelPageView, type PanelPageView } from './panel-page-view';
import type { PanelPlace } from './panel-place';
import { panelRecordView, recordStatements, type PanelRecordView } from './panel-record-view';
import { indexRecord } from './record-index';
import { absenceOf, type ScreenModel } from './screen-view';
import { timelineView, type TimelineView } from '../timeline/timeline-view';

export interface PanelView {
  place: PanelPlace;
  notice: NoticeView | null;
  page: PanelPageView | null;
  record: PanelRecordView | null;
  compare: CompareView | null;
  timeline: TimelineView | null;
  coverage: CoverageView | null;
}

/** Only the view in front is made. `comparisons` is the record compared with itself, made when it is asked for. */
export function panelView(
  model: ScreenModel,
  place: PanelPlace,
  comparisons: () => readonly PointComparison[],
): PanelView {
  const { record, page } = model;
  const index = record && indexRecord(record);
  const coverage = record && coverageView(record);
  const empty = { place, coverage, notice: null, page: null, record: null, compare: null, timeline: null };
  if (place.view === 'saved') return empty;
  if (place.view === 'page' || index === null) {
    const absence = absenceOf(model);
    const notice = absence && noticeView(absence);
    const view = absence === null && page && index ? panelPageView(page.claims, place.filters, index) : null;
    return { ...empty, notice, page: view };
  }
  if (place.view === 'compare') return { ...empty, compare: compareView(comparisons(), place.filters, index) };
  if (place.view === 'timeline') return { ...empty, timeline: timelineView(place.filters, index) };
  return { ...empty, record: panelRecordView(recordStatements(index), place.filters, index) };
}
