import { lastOf } from '../../lib/last-of';
import { panelRecordView, recordStatements } from '../view/panel-record-view';
import type { RecordIndex } from '../view/record-index';
import type { StatementView } from '../view/statement-view';
import type { DrawView } from './drawn-view';
import { whileIdle } from '../parts/while-idle';
import { makeSearchable } from '../view/statement-search';
import { FilterBar } from './filter-bar';
import { RecordList } from './record-list';

const statementsOf = lastOf(recordStatements);
const viewOf = lastOf(panelRecordView);
let stopPreparing = () => {};
/** Once for a record: thousands of statements are made searchable before the first key, not at it. */
const prepare = lastOf((all: readonly StatementView[], index: RecordIndex) => {
  stopPreparing();
  stopPreparing = whileIdle(all, (statement) => makeSearchable(statement, index));
});

/** The panel's second view: all that is on record. */
export const drawRecord: DrawView = ({ place, index, actions }) => {
  const { filters } = place;
  const all = statementsOf(index);
  const view = viewOf(all, filters, index);
  return {
    bar: (
      <FilterBar
        filters={filters}
        choices={() => view.choices}
        withRelation={false}
        withDays
        grouping={view.by}
        prepare={() => prepare(all, index)}
        change={(changed) => actions.go({ ...place, filters: changed })}
      />
    ),
    body: <RecordList view={view} typed={filters.words} at={filters.at} actions={actions} />,
  };
};
