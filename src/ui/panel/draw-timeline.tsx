import { Timeline } from '../timeline/timeline';
import { timelineView } from '../timeline/timeline-view';
import type { DrawView } from './drawn-view';
import { FilterBar } from './filter-bar';

/** The panel's fourth view: rounds, days named and publications on a line of time. */
export const drawTimeline: DrawView = ({ place, index, actions }) => {
  const { filters } = place;
  const view = timelineView(filters, index);
  return {
    bar: (
      <FilterBar
        filters={filters}
        choices={() => view.choices}
        withRelation={false}
        change={(changed) => actions.go({ ...place, filters: changed })}
      />
    ),
    body: (
      <Timeline
        view={view}
        typed={filters.words}
        choose={(at) => actions.go({ ...place, filters: { ...filters, at } })}
      />
    ),
  };
};
