import { recordInWords } from '../../words/record-in-words';
import type { Words } from '../../words/words';
import { coverageView, type CoverageView } from './coverage-view';
import { noticeView, type NoticeView } from './notice-view';
import type { PanelPlace } from './panel-place';
import { absenceOf, type ScreenModel } from './screen-view';

/** What stands around the panel's views. */
export interface PanelView {
  place: PanelPlace;
  /** Stands in place of the view. */
  notice: NoticeView | null;
  coverage: CoverageView | null;
}

export function panelView(model: ScreenModel, place: PanelPlace, words: Words): PanelView {
  const record = model.record && recordInWords(model.record, words);
  const isOfPage = place.view === 'page' || (record === null && place.view !== 'saved');
  const absence = isOfPage ? absenceOf({ ...model, record }) : null;
  return {
    place,
    notice: absence && noticeView(absence, words, 'panel'),
    coverage: record && coverageView(record, words),
  };
}
