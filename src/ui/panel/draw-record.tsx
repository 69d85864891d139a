import { lastOf } from '../../lib/last-of';
import { panelRecordView, recordStatements } from '../view/panel-record-view';
import type { DrawView } from './drawn-view';
import { FilterBar } from './filter-bar';
import { RecordList } from './record-list';

const statementsOf = lastOf(recordStatements);
const viewOf = lastOf(panelRecordView);

/** The panel's second view: all that is on record. */
export const drawRecord: DrawView = ({ place, index, actions }) => {
  const { filters } = place;
  const view = viewOf(statementsOf(index), filters, index);
  return {
    bar: (
      <FilterBar
        filters={filters}
        choices={() => view.choices}
        withRelation={false}
        grouping={view.by}
        change={(changed) => actions.go({ ...place, filters: changed })}
      />
    ),
    body: <RecordList view={view} at={filters.at} actions={actions} />,
  };
};
