import { Masthead } from '../parts/masthead';
import { Notice } from '../parts/notice';
import { NO_FILTERS, PANEL_VIEWS, writePlace, type PanelPlace, type PanelViewName } from '../view/panel-place';
import type { PanelView } from '../view/panel-view';
import { Compare } from './compare';
import { FilterBar } from './filter-bar';
import { PageClaims, type ClaimActions } from './page-claims';
import { RecordList } from './record-list';
import { Timeline } from './timeline';

export interface PanelActions extends ClaimActions {
  go(place: PanelPlace): void;
  act(action: 'reload' | 'ask-access'): void;
}

const VIEW_LABELS: Record<PanelViewName, string> = {
  page: 'This page',
  record: 'Record',
  compare: 'Compare',
  timeline: 'Timeline',
};

export function Panel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { place } = view;
  const listed = view.page ?? view.record;
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
        {view.record && <RecordList view={view.record} />}
        {view.compare && (
          <Compare
            view={view.compare}
            choose={(point) => actions.go({ ...place, filters: { ...place.filters, point } })}
          />
        )}
        {view.timeline && <Timeline view={view.timeline} />}
      </main>
      {view.coverage && (
        <footer class="coverage">
          {view.coverage.scope} {view.coverage.until}
        </footer>
      )}
    </div>
  );
}
