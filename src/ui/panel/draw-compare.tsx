import type { PointComparison } from '../../model/comparison';
import { Compare } from '../compare/compare';
import { compareView } from '../compare/compare-view';
import type { DrawView } from './drawn-view';

/** The panel's third view. `comparisons` is the record compared with itself. */
export function drawCompare(comparisons: readonly PointComparison[]): DrawView {
  return ({ place, index, actions }) => ({
    bar: null,
    body: (
      <Compare
        view={compareView(comparisons, place.filters, index)}
        change={(chosen) => actions.go({ ...place, filters: { ...place.filters, ...chosen } })}
      />
    ),
  });
}
