import type { PointView } from '../view/claim-view';
import { FigureWords } from './figure-words';
import { RelationSign } from './relation-sign';

/** Figures on record that are in view; the statements below show all. */
const IN_VIEW = 2;

/** What the page counts beside what the record counts. Nothing where the page names no figure. */
export function FiguresSideBySide({ point }: { point: PointView }) {
  const { pageFigures, recordFigures } = point;
  if (pageFigures.length === 0) return null;
  const more = recordFigures.length - IN_VIEW;
  return (
    <dl class="figures">
      <div class="figures-side">
        <dt>This page</dt>
        {pageFigures.map((figure) => (
          <dd key={figure.amount}>
            <FigureWords figure={figure} />
          </dd>
        ))}
      </div>
      <div class="figures-side">
        <dt>On record</dt>
        {recordFigures.slice(0, IN_VIEW).map((figure) => (
          <dd key={`${figure.relation} ${figure.amount} ${figure.details.join()}`}>
            <RelationSign of={figure.relation} />
            <FigureWords figure={figure} />
            <span class="figure-details"> · {figure.outlets}</span>
          </dd>
        ))}
        {more > 0 && <dd class="figure-details">and {more} more below</dd>}
        {recordFigures.length === 0 && <dd class="quiet">no figure</dd>}
      </div>
    </dl>
  );
}
