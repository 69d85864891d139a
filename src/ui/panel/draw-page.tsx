import { lastOf } from '../../lib/last-of';
import { panelPageView } from '../view/panel-page-view';
import { witnessView } from '../view/witness-view';
import type { DrawView } from './drawn-view';
import { FilterBar } from './filter-bar';
import { HiddenMarks } from './hidden-marks';
import { PageClaims } from './page-claims';
import { Witness } from './witness';

const viewOf = lastOf(panelPageView);

/** The panel's first view: the claims of the page in front. */
export const drawPage: DrawView = ({ place, page, index, actions, version, current, witness }) => {
  if (page === null) return { bar: null, body: null };
  const { filters } = place;
  const view = viewOf(page.claims, filters, index, page.headlines);
  const remembered = witness ? witnessView(witness, page, index) : null;
  return {
    bar: (
      <FilterBar
        filters={filters}
        choices={() => view.choices}
        withRelation
        change={(changed) => actions.go({ ...place, filters: changed })}
      />
    ),
    body: (
      <PageClaims
        view={view}
        typed={filters.words}
        at={filters.at}
        current={current}
        version={version}
        actions={actions}
      >
        {remembered && actions.witness && <Witness view={remembered} actions={actions.witness} />}
        <HiddenMarks claims={page.hidden ?? []} restore={actions.restore} />
      </PageClaims>
    ),
  };
};
