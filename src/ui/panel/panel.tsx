import type { ComponentChildren } from 'preact';
import type { NoticeAction } from '../view/notice-view';
import { Masthead } from '../parts/masthead';
import { Notice } from '../parts/notice';
import { NO_FILTERS, PANEL_VIEWS, writePlace, type PanelPlace, type PanelViewName } from '../view/panel-place';
import type { PanelView } from '../view/panel-view';
import type { Choice } from '../view/filter-choices';
import { Compare } from '../compare/compare';
import { FilterBar } from './filter-bar';
import { Formats } from './formats';
import { PageClaims, type ClaimActions } from './page-claims';
import { RecordList } from './record-list';
import { Timeline } from '../timeline/timeline';

export interface PanelActions extends ClaimActions {
  go(place: PanelPlace): void;
  act(action: NoticeAction): void;
  chooseFormat(format: string): void;
}

/** In which forms a citation can be copied; null until they are loaded. */
export type FormatChoice = { choices: Choice[]; chosen: string } | null;

const VIEW_LABELS: Record<PanelViewName, string> = {
  page: 'This page',
  record: 'Record',
  compare: 'Compare',
  timeline: 'Timeline',
  saved: 'Saved',
};

interface Props {
  view: PanelView;
  /** The fifth view, which is read from the store of what is saved. */
  saved?: ComponentChildren;
  formats: FormatChoice;
  actions: PanelActions;
}

export function Panel({ view, saved, formats, actions }: Props) {
  const { place } = view;
  const listed = view.page ?? view.record ?? view.timeline;
  return (
    <div class="panel">
      <Masthead coverage={view.coverage} />
      <nav class="views" aria-label="Views">
        {PANEL_VIEWS.map((name) => (
          <a
            key={name}
            href={writePlace({ view: name, filters: NO_FILTERS })}
            aria-current={name === place.view ? 'page' : undefined}
          >
            {VIEW_LABELS[name]}
          </a>
        ))}
      </nav>
      {listed && (
        <FilterBar
          filters={place.filters}
          choices={listed.choices}
          withRelation={place.view === 'page'}
          change={(filters) => actions.go({ ...place, filters })}
        />
      )}
      <main aria-label={VIEW_LABELS[place.view]}>
        {view.notice && <Notice notice={view.notice} act={actions.act} />}
        {view.page && <PageClaims view={view.page} actions={actions} />}
        {view.record && <RecordList view={view.record} at={place.filters.at} actions={actions} />}
        {view.compare && (
          <Compare
            view={view.compare}
            change={(chosen) => actions.go({ ...place, filters: { ...place.filters, ...chosen } })}
          />
        )}
        {view.timeline && (
          <Timeline view={view.timeline} choose={(at) => actions.go({ ...place, filters: { ...place.filters, at } })} />
        )}
        {place.view === 'saved' && saved}
      </main>
      <footer class="panel-foot">
        {formats && (view.page ?? view.record) && <Formats formats={formats} choose={actions.chooseFormat} />}
        {view.coverage && (
          <p class="coverage" title={view.coverage.scope}>
            {view.coverage.short}
          </p>
        )}
      </footer>
    </div>
  );
}
