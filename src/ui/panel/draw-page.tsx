import { lastOf } from '../../lib/last-of';
import { panelPageView } from '../view/panel-page-view';
import type { DrawView } from './drawn-view';
import { FilterBar } from './filter-bar';
import { PageClaims } from './page-claims';

const viewOf = lastOf(panelPageView);

/** The panel's first view: the claims of the page in front. */
export const drawPage: DrawView = ({ place, page, index, actions, version, current }) => {
  if (page === null) return { bar: null, body: null };
  const { filters } = place;
  const view = viewOf(page.claims, filters, index);
  return {
    bar: (
      <FilterBar
        filters={filters}
        choices={view.choices}
        withRelation
        change={(changed) => actions.go({ ...place, filters: changed })}
      />
    ),
    body: <PageClaims view={view} at={filters.at} current={current} version={version} actions={actions} />,
  };
};
